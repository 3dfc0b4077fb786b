import { findingFilterOf, findingsAt } from './finding-filter.js'

describe('the filter of policy findings', () => {
  it('comes back from the address that it makes', () => {
    for (const filter of [
      { severity: 'ERROR', article: '06' },
      { severity: '', article: 'OUTSIDE' },
      { severity: '', article: '' },
    ] as const)
      expect(findingFilterOf(findingsAt(filter).split('?')[1] ?? '')).toEqual(filter)
  })

  it('leaves out what an address can not mean', () => {
    expect(findingFilterOf('severity=error&article=gildong@example.kr')).toEqual({ severity: '', article: '' })
  })
})
