import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyTries } from '../../kernel/general.refusals.js'
import { signInLocked } from './staff.refusals.js'

const WINDOW_SECONDS = 15 * 60
const LOCK_SECONDS = 30 * 60
export const MAX_FAILURES = 5

/**
 * Beside the lock that the database keeps: tries by name and by address, known or not, so that both answer alike.
 * A try counts as it begins, not as it fails: a hundred at once are no more than five.
 */
export class SignInLimits {
  private readonly byName = new RateLimiterMemory({ points: MAX_FAILURES, duration: WINDOW_SECONDS })
  private readonly byAddress = new RateLimiterMemory({ points: 50, duration: WINDOW_SECONDS })

  /** @throws Refusal SIGN_IN_LOCKED by name, TOO_MANY_TRIES by address. */
  async beginTry(name: string, address: string, now: Date): Promise<void> {
    const lockedFor = await overrun(this.byName, keyOf(name))
    if (lockedFor !== undefined) throw signInLocked(new Date(now.getTime() + lockedFor))
    const barredFor = await overrun(this.byAddress, networkOf(address))
    if (barredFor === undefined) return
    await this.byName.reward(keyOf(name))
    throw tooManyTries(Math.ceil(barredFor / 1000))
  }

  /** As long as the database's lock, so that a name that nobody has is locked as long as one that somebody has. */
  async failed(name: string): Promise<void> {
    const named = await this.byName.get(keyOf(name))
    if (named && named.consumedPoints >= MAX_FAILURES) await this.byName.block(keyOf(name), LOCK_SECONDS)
  }

  async succeeded(name: string, address: string): Promise<void> {
    await Promise.all([this.byName.delete(keyOf(name)), this.byAddress.reward(networkOf(address))])
  }

  /** Who is unlocked by an administrator, or has enrolled, begins anew. */
  async forget(name: string): Promise<void> {
    await this.byName.delete(keyOf(name))
  }

  /** A try that came to no answer. */
  async withdrawn(name: string, address: string): Promise<void> {
    await Promise.all([this.byName.reward(keyOf(name)), this.byAddress.reward(networkOf(address))])
  }
}

/** Milliseconds to wait, once all points are spent. */
async function overrun(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (spent) {
    if (spent instanceof RateLimiterRes) return spent.msBeforeNext
    throw spent
  }
}

/** What was typed may be 100 kB long, and is nobody's business. */
const keyOf = (name: string): string => createHash('sha256').update(name, 'utf8').digest('base64url')

/** Who has one IPv6 address has 2⁶⁴ of them. */
export const networkOf = (address: string): string =>
  address.includes(':') ? [...address.split('::')[0]!.split(':'), '0', '0', '0', '0'].slice(0, 4).join(':') : address
