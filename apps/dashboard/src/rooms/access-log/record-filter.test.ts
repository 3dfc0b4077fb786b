import { addressOf, askedFor, filterOf, fits, NO_FILTER } from './record-filter.js'

const ID = '019ab0c1-0000-7000-8000-000000000001'

describe('the filter of the access records', () => {
  it('comes back from its own address', () => {
    const filter = {
      ...NO_FILTER,
      accountId: ID,
      act: 'inquiry.viewed',
      caseNumber: 'Q-7KX3-M2RD',
      isCollegial: 'true',
    }
    expect(filterOf(addressOf(filter).replace('/access-records', ''))).toEqual(filter)
  })

  it('never puts the address of a network into the address of a page', () => {
    expect(addressOf({ ...NO_FILTER, origin: '10.0.0.7', duty: 'INSPECTION' })).toBe('/access-records?duty=INSPECTION')
    expect(filterOf('?origin=10.0.0.7').origin).toBe('')
  })

  it.each(['kim@example.kr', '010-0000-1234', '홍길동', 'Q-7KX3'])('takes %s for no case number', (typed) => {
    expect(fits('caseNumber', typed)).toBe(false)
    expect(filterOf(`?caseNumber=${encodeURIComponent(typed)}`)).toEqual(NO_FILTER)
  })

  it('asks only for what was filled in', () => {
    expect(askedFor({ ...NO_FILTER, outcome: 'REFUSED', origin: '::1' })).toEqual({ outcome: 'REFUSED', origin: '::1' })
    expect(askedFor({ ...NO_FILTER, isCollegial: 'true' })).toEqual({ isCollegial: true })
  })
})
