import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyTries } from '../../kernel/general.refusals.js'

const HOUR_SECONDS = 60 * 60
const BY_ADDRESS = 30
const BY_CONTACT = 6

/**
 * So many an address and hour, and so many a contact, whether anybody is known by it or not: what is refused says nothing
 * about whom we know. Kept in memory; of a contact only its token.
 */
export class AskLimits {
  private readonly byAddress = new RateLimiterMemory({ points: BY_ADDRESS, duration: HOUR_SECONDS })
  private readonly byContact = new RateLimiterMemory({ points: BY_CONTACT, duration: HOUR_SECONDS })

  /** @throws Refusal TOO_MANY_TRIES with the seconds after which it may be tried again. */
  async demandTry(address: string, contact: Buffer): Promise<void> {
    try {
      await this.byAddress.consume(address)
      await this.byContact.consume(contact.toString('base64'))
    } catch (limit) {
      if (limit instanceof RateLimiterRes) throw tooManyTries(Math.ceil(limit.msBeforeNext / 1000))
      throw limit
    }
  }
}
