import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyTries } from '../../kernel/general.refusals.js'

const FILES = 20
const WINDOW_SECONDS = 10 * 60

/** So many files a contact and ten minutes: each opens everything that is held, and a PDF takes a thread of its own. */
export class FileLimits {
  private readonly byContact = new RateLimiterMemory({ points: FILES, duration: WINDOW_SECONDS })

  /** @throws Refusal TOO_MANY_TRIES with the seconds after which it may be tried again. */
  async demandTry(collectionId: string): Promise<void> {
    try {
      await this.byContact.consume(collectionId)
    } catch (limit) {
      if (limit instanceof RateLimiterRes) throw tooManyTries(Math.ceil(limit.msBeforeNext / 1000))
      throw limit
    }
  }
}
