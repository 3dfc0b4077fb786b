import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import type { MovableClock } from '../support/a-clock.js'
import { demoPerson } from '../support/sign-in.js'
import type { Ask } from './ask.js'

export const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { id } } } }'

/** What a demo person types this minute. */
export function typedBy(name: string, clock: MovableClock) {
  const { signInName, password, codeSecret } = demoPerson(name)
  return { signInName, password, code: codeAt(codeSecret, clock.now()) }
}

export async function signedIn(ask: Ask, clock: MovableClock, name: string): Promise<string> {
  const { headers, text } = await ask.staff(SIGN_IN, { input: typedBy(name, clock) })
  const cookie = headers['set-cookie']?.[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`${name} could not sign in: ${text}`)
  return cookie
}
