import { randomUUID } from 'node:crypto'
import { newSecretToken, tokenDigest } from '../../kernel/secret-token.js'
import type { Operation } from '../../persistence/operation.js'
import type { AnyWork, WritingWork } from '../../persistence/work.js'
import { oneTry } from './one-try.js'
import { verifyPassword } from './password.js'
import { readViewer } from './read-viewer.js'
import { type Authenticator, type SecondFactor, secondFactorIn } from './second-factor.js'
import type { SignInLimits } from './sign-in-limits.js'
import { signInNameOf } from './sign-in-name.js'
import { signInRefused } from './staff.refusals.js'
import type { ViewerView } from './viewer.view.js'

export interface SignIn {
  readonly signInName: string
  readonly password: string
  readonly code: string
}

interface Candidate extends Authenticator {
  readonly department_id: string
  readonly state: string
  readonly password_hash: string
  readonly locked_until: Date | null
}

export const SESSION_HOURS = 8

/**
 * Password and code together: one credential try a request. Unknown name, wrong password and wrong code read alike
 * and take the same time; five failures lock the account.
 *
 * @law Std 5⑥, 6②
 */
export async function signIn(operation: Operation, limits: SignInLimits, address: string, given: SignIn) {
  const name = signInNameOf(given.signInName)
  const { now } = operation
  return oneTry(limits, { name, address, now }, () => tryToOpen(operation, name, given), signInRefused)
}

/** A locked account is refused like a wrong password: that somebody has the name is told to nobody. */
async function tryToOpen(operation: Operation, name: string, given: SignIn) {
  const candidate = await operation.read((work) => findCandidate(work, name))
  // Passwords wait in a queue; no connection waits along
  operation.release()
  const isKnown = candidate?.state === 'ACTIVE'
  const isRight = await verifyPassword(isKnown ? candidate.password_hash : undefined, given.password)
  if (!isKnown || (candidate.locked_until && candidate.locked_until > operation.now)) return undefined
  return operation.write((work) => (isRight ? openSession(work, candidate, given.code) : noteFailure(work, candidate)))
}

async function findCandidate(work: AnyWork, name: string): Promise<Candidate | undefined> {
  const [candidate] = await work.rows<Candidate>('sign-in-candidate', 'select * from jikimi.sign_in_candidate($1)', [
    name,
  ])
  return candidate
}

async function openSession(work: WritingWork, candidate: Candidate, code: string) {
  const { account_id: accountId, department_id: departmentId } = candidate
  const factor = await secondFactorIn(work, candidate, code)
  const token = newSecretToken()
  const isOpen = factor !== undefined && (await spend(work, accountId, factor, token))
  if (!isOpen) return noteFailure(work, candidate)
  // What is read and recorded from here on is the new session's
  await work.rows('become-staff', `select set_config('jikimi.session', $1, true)`, [token])
  const by = { accountId, departmentId }
  work.record({ act: 'session.opened', ground: { duty: 'ACCESS_CONTROL' }, collections: [], by })
  const viewer: ViewerView = await readViewer(work)
  return { token, viewer, until: new Date(work.now.getTime() + SESSION_HOURS * 3_600_000) }
}

/** A step of the authenticator and a recovery code open one session each, once. */
async function spend(work: WritingWork, accountId: string, factor: SecondFactor, token: string): Promise<boolean> {
  const [name, verb] =
    factor.step === undefined ? ['sign-in-recovered', 'sign_in_recovered'] : ['sign-in-succeeded', 'sign_in_succeeded']
  const [row] = await work.rows<{ is_open: boolean }>(
    name,
    `select jikimi.${verb}($1, $2, $3, $4, make_interval(hours => $5), $6) as is_open`,
    [accountId, factor.step ?? factor.recovery, tokenDigest(token), randomUUID(), SESSION_HOURS, work.origin],
  )
  return row!.is_open
}

async function noteFailure(
  work: WritingWork,
  { account_id: accountId, department_id: departmentId }: Candidate,
): Promise<undefined> {
  await work.rows('sign-in-failed', 'select jikimi.sign_in_failed($1)', [accountId])
  const by = { accountId, departmentId }
  work.record({
    act: 'session.open',
    ground: { duty: 'ACCESS_CONTROL' },
    collections: [],
    refusal: 'SIGN_IN_REFUSED',
    by,
  })
  return undefined
}
