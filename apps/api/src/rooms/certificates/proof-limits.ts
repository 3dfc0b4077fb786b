import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyTries } from '../../kernel/general.refusals.js'

const QUESTIONS = 30
const WINDOW_SECONDS = 10 * 60

/** So many questions an address and ten minutes: numbers follow each other, and nobody is to go through all of them. */
export class ProofLimits {
  private readonly byAddress = new RateLimiterMemory({ points: QUESTIONS, duration: WINDOW_SECONDS })

  /** @throws Refusal TOO_MANY_TRIES with the seconds after which it may be asked again. */
  async demandTry(address: string): Promise<void> {
    try {
      await this.byAddress.consume(address)
    } catch (limit) {
      if (limit instanceof RateLimiterRes) throw tooManyTries(Math.ceil(limit.msBeforeNext / 1000))
      throw limit
    }
  }
}
