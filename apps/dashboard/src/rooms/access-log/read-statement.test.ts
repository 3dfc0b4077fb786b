import { lostCount, readStatement } from './read-statement.js'

describe('a statement of the log', () => {
  it('says which entries lost their contents', () => {
    const read = readStatement(
      'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\nlost 103-150\nlost 180-180\n',
    )
    expect(read.lost).toEqual([
      [103, 150],
      [180, 180],
    ])
    expect(lostCount(read)).toBe(49)
  })

  it('says how many records were cut, and of which time', () => {
    const entry =
      'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind cut\nbefore 2025-10-31T15:00:00Z\nrecords 12\ncut 019ab0c1-0000-7000-8000-000000000001\n'
    expect(readStatement(entry)).toMatchObject({ before: '2025-10-31T15:00:00Z', records: 12, lost: [] })
  })

  it('says which certificate was issued', () => {
    const entry =
      'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind certificate\nnumber D-2026-000001\ndigest x\nroot y\n'
    expect(readStatement(entry)).toMatchObject({ certificate: 'D-2026-000001', records: undefined, lost: [] })
  })

  it('makes nothing up where a line is missing or broken', () => {
    expect(readStatement('jikimi.statement/v1\nkind cut\nlost 3\n')).toEqual({
      origin: undefined,
      lost: [],
      before: undefined,
      records: undefined,
      certificate: undefined,
    })
  })
})
