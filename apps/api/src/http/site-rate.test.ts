import { SiteRate } from './site-rate.js'

const terms = (countedAs: string, requestsPerMinute: number) => ({
  countedAs,
  requestsPerMinute,
  ownDocument: undefined,
  asksBuiltIn: true,
})

describe('the rate of a site key', () => {
  it('is spent after its own number of requests, and nobody else spends it', async () => {
    const rate = new SiteRate()
    for (let round = 0; round < 3; round += 1) expect(await rate.overrun(terms('one', 3))).toBeUndefined()
    expect(await rate.overrun(terms('one', 3))).toBeGreaterThan(50)
    expect(await rate.overrun(terms('one', 3))).toBeLessThanOrEqual(60)
    expect(await rate.overrun(terms('other', 1))).toBeUndefined()
  })
})
