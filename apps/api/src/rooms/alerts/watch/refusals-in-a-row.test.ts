import { rowsOfRefusals } from './refusals-in-a-row.js'
import { type SeenRecord, withDay } from './seen-record.js'

const record = (minutes: number, outcome: 'DONE' | 'REFUSED' = 'REFUSED', refusal = 'NOT_FOUND'): SeenRecord =>
  withDay({
    id: `at ${minutes}`,
    at: new Date(Date.parse('2026-11-16T00:30:00Z') + minutes * 60_000),
    accountId: 'a',
    departmentId: 'd',
    act: 'inquiry.read',
    purpose: null,
    duty: 'ACCESS_CONTROL',
    caseId: null,
    caseNumber: null,
    collections: [],
    outcome,
    refusal: outcome === 'DONE' ? null : refusal,
    isCollegial: false,
  })

const found = (...records: SeenRecord[]) => rowsOfRefusals(records, 3).map((hit) => [hit.key.split(':')[2], hit.found])

describe('a row of refusals', () => {
  it('is as long as the last ten minutes hold, to the millisecond', () => {
    expect(found(record(0), record(5), record(10))).toEqual([['2026-11-16-9', 3]])
    expect(found(record(0), record(5), record(10 + 1 / 60_000))).toEqual([])
  })

  it('is broken by whatever was done, and not by another kind of refusal', () => {
    expect(found(record(0), record(1), record(2, 'DONE'), record(3))).toEqual([])
    expect(found(record(0), record(1), record(2, 'REFUSED', 'CASE_CLOSED'), record(3))).toEqual([['2026-11-16-9', 3]])
  })

  it('is told once an hour of Seoul, at its longest', () => {
    expect(found(...[20, 22, 24, 26, 28].map((at) => record(at)))).toEqual([['2026-11-16-9', 5]])
    expect(found(...[26, 28, 29, 31].map((at) => record(at)))).toEqual([
      ['2026-11-16-9', 3],
      ['2026-11-16-10', 4],
    ])
  })
})
