import { isId, newId } from './identifier.js'

describe('an identifier', () => {
  it('is a UUID of version 7 that carries its time', () => {
    const now = new Date('2026-11-23T01:02:03.004Z')
    const id = newId(now)
    expect(isId(id)).toBe(true)
    expect(id[14]).toBe('7')
    expect('89ab').toContain(id[19])
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now.getTime())
  })

  it('sorts by time and is never the same twice', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => newId(new Date(1_795_000_000_000 + index)))
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(2000)
  })

  it.each(['', 'x', '01A2059B-0000-7000-8000-000000000001', "' or 1=1 --"])('is not %j', (text) => {
    expect(isId(text)).toBe(false)
  })
})
