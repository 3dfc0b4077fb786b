import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyTries } from '../../kernel/general.refusals.js'

const INTAKES = 300
const WINDOW_SECONDS = 10 * 60

/** So many intakes an address and ten minutes: each makes a key and rows, and a flood of them would bury real ones. */
export class IntakeLimits {
  private readonly byAddress = new RateLimiterMemory({ points: INTAKES, duration: WINDOW_SECONDS })

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
