import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyTries } from './general.refusals.js'

const WINDOW_SECONDS = 10 * 60

/** So many tries an address and ten minutes. */
export class AddressLimits {
  private readonly byAddress: RateLimiterMemory

  constructor(points: number) {
    this.byAddress = new RateLimiterMemory({ points, duration: WINDOW_SECONDS })
  }

  /** @throws Refusal TOO_MANY_TRIES with the seconds after which it may be tried again. */
  async demandTry(address: string): Promise<void> {
    try {
      await this.byAddress.consume(address)
    } catch (limit) {
      if (limit instanceof RateLimiterRes) throw tooManyTries(Math.ceil(limit.msBeforeNext / 1000))
      throw limit
    }
  }
}
