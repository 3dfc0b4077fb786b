import { RateLimiterMemory } from 'rate-limiter-flexible'
import { tooManyTries } from '../../kernel/general.refusals.js'
import { signInLocked } from './staff.refusals.js'

const WINDOW_SECONDS = 15 * 60
export const MAX_FAILURES = 5

/** Beside the lock that the database keeps: tries by name and by address, known or not, so that both answer alike. */
export class SignInLimits {
  private readonly byName = new RateLimiterMemory({ points: MAX_FAILURES, duration: WINDOW_SECONDS })
  private readonly byAddress = new RateLimiterMemory({ points: 50, duration: WINDOW_SECONDS })

  /** @throws Refusal SIGN_IN_LOCKED by name, TOO_MANY_TRIES by address. */
  async demandTry(name: string, address: string, now: Date): Promise<void> {
    const [named, addressed] = await Promise.all([this.byName.get(name), this.byAddress.get(address)])
    if (named && named.consumedPoints >= MAX_FAILURES) throw signInLocked(new Date(now.getTime() + named.msBeforeNext))
    if (addressed && addressed.remainingPoints <= 0) throw tooManyTries(Math.ceil(addressed.msBeforeNext / 1000))
  }

  async failed(name: string, address: string): Promise<void> {
    await Promise.allSettled([this.byName.consume(name), this.byAddress.consume(address)])
  }

  async succeeded(name: string): Promise<void> {
    await this.byName.delete(name)
  }
}
