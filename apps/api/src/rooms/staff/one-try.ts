import { setTimeout as pass } from 'node:timers/promises'
import type { Refusal } from '../../kernel/refusal.js'
import type { SignInLimits } from './sign-in-limits.js'

/** Longer than any refusal takes, so that noting a known account's failure can't be measured. */
const EVEN_TIME_MS = 300

export interface CredentialTry {
  readonly name: string
  readonly address: string
  readonly now: Date
}

/**
 * One try of a credential, within the limits by name and by address. What is wrong with it takes the same time to say,
 * whatever it is. @throws the refusal when `attempt` came to nothing; SIGN_IN_LOCKED, TOO_MANY_TRIES beyond the limits
 */
export async function oneTry<T>(
  limits: SignInLimits,
  { name, address, now }: CredentialTry,
  attempt: () => Promise<T | undefined>,
  refused: () => Refusal,
): Promise<T> {
  await limits.beginTry(name, address, now)
  const evenTime = pass(EVEN_TIME_MS, undefined, { ref: false })
  const proved = await attempt().catch(async (fault: unknown) => {
    await limits.withdrawn(name, address)
    throw fault
  })
  if (proved !== undefined) {
    await limits.succeeded(name, address)
    return proved
  }
  await limits.failed(name)
  await evenTime
  throw refused()
}
