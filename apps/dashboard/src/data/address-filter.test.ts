import { addressFilter } from './address-filter.js'
import { filledIn } from './filled-in.js'
import { SHAPES } from './shapes.js'

const NONE = { state: '', dueFrom: '', caseNumber: '' }
const items = addressFilter('/retention-items', {
  state: SHAPES.code,
  dueFrom: SHAPES.day,
  caseNumber: SHAPES.caseNumber,
})

describe('a filter that stands in an address', () => {
  it('comes back from its address as it was', () => {
    const filter = { state: 'DUE', dueFrom: '2026-11-23', caseNumber: 'Q-7KX3-M2RD' }
    const address = items.at(filter)
    expect(address).toBe('/retention-items?state=DUE&dueFrom=2026-11-23&caseNumber=Q-7KX3-M2RD')
    expect(items.of(address.slice(address.indexOf('?')))).toEqual(filter)
    expect(items.at(NONE)).toBe('/retention-items')
  })

  it('neither takes from an address nor puts there what is no code, day or number', () => {
    const typed = { state: 'gildong@example.kr', dueFrom: '010-0000-1234', caseNumber: 'somebody' }
    expect(items.at(typed)).toBe('/retention-items')
    expect(items.of(`?${new URLSearchParams({ ...typed, name: 'Gildong' }).toString()}`)).toEqual(NONE)
  })

  it('asks for what was filled in, and for nothing else', () => {
    expect(filledIn({ ...NONE, state: 'HELD' })).toEqual({ state: 'HELD' })
    expect(filledIn(NONE)).toEqual({})
  })
})
