import { hash, verify } from '@node-rs/argon2'
import { busy } from '../../kernel/general.refusals.js'
import { newSecretToken } from '../../kernel/secret-token.js'

const COST = { memoryCost: 47104, timeCost: 2, parallelism: 1 }
const AT_ONCE = 2
const MOST_WAITING = 16
const MIN_LENGTH = 10
const MAX_LENGTH = 256

/** Of a random password that nobody knows: an unknown name costs as much time as a known one. */
let nobody: Promise<string> | undefined

let running = 0
const waiting: (() => void)[] = []

export const PASSWORD_MIN_LENGTH = MIN_LENGTH

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normal(password), COST))

/** `stored` undefined: the account isn't there, and the answer is false after the same work. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  if (password.length > MAX_LENGTH) return false
  nobody ??= hash(newSecretToken(), COST)
  const against = stored ?? (await nobody)
  const isRight = await inTurn(() => verify(against, normal(password)))
  return isRight && stored !== undefined
}

export function isStrongEnough(password: string, signInName: string): boolean {
  const length = [...password].length
  if (length < MIN_LENGTH || length > MAX_LENGTH) return false
  return new Set(password).size >= 5 && !normal(password).toLowerCase().includes(signInName.split('@')[0]!)
}

/** At most two at a time: each takes 46 MiB and a core. @throws Refusal BUSY when too many wait. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MOST_WAITING) throw busy(2)
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

const normal = (password: string): string => password.normalize('NFKC')
