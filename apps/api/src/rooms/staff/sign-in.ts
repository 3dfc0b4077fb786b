import { randomUUID } from 'node:crypto'
import { setTimeout as pass } from 'node:timers/promises'
import { newSecretToken, tokenDigest } from '../../kernel/secret-token.js'
import type { Operation } from '../../persistence/operation.js'
import type { WritingWork } from '../../persistence/work.js'
import { codeStep } from './one-time-code.js'
import { verifyPassword } from './password.js'
import { readViewer } from './read-viewer.js'
import { openCodeSecret } from './seal-code-secret.js'
import type { SignInLimits } from './sign-in-limits.js'
import { signInRefused } from './staff.refusals.js'
import type { ViewerView } from './viewer.view.js'

export interface SignIn {
  readonly signInName: string
  readonly password: string
  readonly code: string
}

interface Candidate {
  readonly account_id: string
  readonly department_id: string
  readonly state: string
  readonly password_hash: string
  readonly totp_key_id: string
  readonly totp_sealed: Buffer
  readonly locked_until: Date | null
}

const SESSION_HOURS = 8

/** Longer than any refusal takes, so that noting a known account's failure can't be measured. */
const EVEN_TIME_MS = 300

/**
 * Password and code together: one credential try a request. Unknown name, wrong password and wrong code read alike
 * and take the same time; five failures lock the account.
 *
 * @law Std 5⑥, 6②
 */
export async function signIn(operation: Operation, limits: SignInLimits, address: string, given: SignIn) {
  const name = given.signInName.trim().toLowerCase()
  await limits.beginTry(name, address, operation.now)
  const evenTime = pass(EVEN_TIME_MS, undefined, { ref: false })
  const opened = await tryToOpen(operation, name, given).catch(async (fault: unknown) => {
    await limits.withdrawn(name, address)
    throw fault
  })
  if (opened) {
    await limits.succeeded(name, address)
    return opened
  }
  await limits.failed(name)
  await evenTime
  throw signInRefused()
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

async function findCandidate(work: Pick<WritingWork, 'rows'>, name: string): Promise<Candidate | undefined> {
  const [candidate] = await work.rows<Candidate>('sign-in-candidate', 'select * from jikimi.sign_in_candidate($1)', [
    name,
  ])
  return candidate
}

async function openSession(work: WritingWork, candidate: Candidate, code: string) {
  const { account_id: accountId, department_id: departmentId } = candidate
  const by = { accountId, departmentId }
  const sealed = { keyId: candidate.totp_key_id, sealed: candidate.totp_sealed }
  const step = codeStep(await openCodeSecret(work.ports.keystore, accountId, sealed), code, work.now)
  const token = newSecretToken()
  const isOpen = step !== undefined && (await claimStep(work, accountId, step, token))
  if (!isOpen) return noteFailure(work, candidate)
  // What is read and recorded from here on is the new session's
  await work.rows('become-staff', `select set_config('jikimi.session', $1, true)`, [token])
  work.record({ act: 'session.opened', ground: { duty: 'ACCESS_CONTROL' }, collections: [], by })
  const viewer: ViewerView = await readViewer(work)
  return { token, viewer, until: new Date(work.now.getTime() + SESSION_HOURS * 3_600_000) }
}

async function claimStep(work: WritingWork, accountId: string, step: number, token: string): Promise<boolean> {
  const [row] = await work.rows<{ is_open: boolean }>(
    'sign-in-succeeded',
    'select jikimi.sign_in_succeeded($1, $2, $3, $4, make_interval(hours => $5)) as is_open',
    [accountId, step, tokenDigest(token), randomUUID(), SESSION_HOURS],
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
