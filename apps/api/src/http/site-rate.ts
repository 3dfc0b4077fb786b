import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { SiteTerms } from './site-terms.js'

const MINUTE_SECONDS = 60

/** Requests of each site key in the running minute, in the memory of this process. */
export class SiteRate {
  /** The bound is each key's own, compared here; the limiter only counts. */
  private readonly counted = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: MINUTE_SECONDS })

  /** Seconds to wait; undefined while the minute's requests are not spent. */
  async overrun({ countedAs, requestsPerMinute }: SiteTerms): Promise<number | undefined> {
    const { consumedPoints, msBeforeNext } = await this.counted.consume(countedAs)
    return consumedPoints > requestsPerMinute ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : undefined
  }
}
