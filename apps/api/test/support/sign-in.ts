import { SignInDocument, type Send } from '@jikimi/client/staff'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../../src/demo/demo-people.js'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import type { MovableClock } from './a-clock.js'

export interface Person {
  readonly signInName: string
  readonly password: string
  readonly codeSecret: string
}

/** `handler` is `handler@example.kr`, one of the demo people. */
export function demoPerson(name: string): Person {
  const person = DEMO_PEOPLE.find(({ signInName }) => signInName === `${name}@example.kr`)
  if (!person) throw new Error(`There is no demo person ${name}.`)
  return { signInName: person.signInName, password: DEMO_PASSWORD, codeSecret: person.codeSecret }
}

export interface CookieJar {
  cookie: string | undefined
}

/** A code works once: whoever signs in again within its 30 seconds waits, that is, the clock moves on. */
export function signInWith(clock: MovableClock) {
  const steps = new Map<string, number>()
  const stepNow = () => Math.floor(clock.now().getTime() / 30_000)
  return async ({ signInName, password, codeSecret }: Person, send: Send): Promise<void> => {
    if ((steps.get(signInName) ?? 0) >= stepNow()) await clock.move({ seconds: 30 })
    steps.set(signInName, stepNow())
    const code = codeAt(codeSecret, clock.now())
    await send(SignInDocument, { input: { signInName, password, code } })
  }
}
