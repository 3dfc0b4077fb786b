import { staffOf } from '../../authority/actor.js'
import { newSecretToken, tokenDigest } from '../../kernel/secret-token.js'
import type { Operation } from '../../persistence/operation.js'
import type { WritingWork } from '../../persistence/work.js'
import { oneTry } from './one-try.js'
import { ownCredential, type OwnCredential } from './own-credential.js'
import { verifyPassword } from './password.js'
import { readViewer } from './read-viewer.js'
import { secondFactorIn } from './second-factor.js'
import { SESSION_HOURS } from './sign-in.js'
import type { SignInLimits } from './sign-in-limits.js'
import { stepUpRefused } from './staff.refusals.js'

export interface StepUp {
  readonly password: string
  readonly code: string
}

/**
 * Password and code once more, within the session: whoever sits down at an open screen has neither. The session goes
 * on under a new token and ends when it would have ended. Failures count for the session: the fifth ends it.
 *
 * @law Std 6②
 */
export async function stepUp(operation: Operation, limits: SignInLimits, address: string, given: StepUp) {
  const { accountId, signedInAt } = staffOf(operation.actor)
  // By session: what strangers try at the name keeps nobody from stepping up
  const name = `step-up of ${accountId} since ${signedInAt.toISOString()}`
  const { now } = operation
  return oneTry(limits, { name, address, now }, () => tryToProve(operation, given), stepUpRefused)
}

async function tryToProve(operation: Operation, given: StepUp) {
  const own = await operation.read(ownCredential)
  // Passwords wait in a queue; no connection waits along
  operation.release()
  const isRight = await verifyPassword(own.password_hash, given.password)
  return operation.write((work) => (isRight ? prove(work, own, given.code) : noteFailure(work)))
}

async function prove(work: WritingWork, own: OwnCredential, code: string) {
  const factor = await secondFactorIn(work, own, code)
  if (!factor) return noteFailure(work)
  const token = newSecretToken()
  const [row] = await work.rows<{ is_proved: boolean }>(
    'step-up',
    'select jikimi.session_step_up($1, $2, $3) as is_proved',
    [factor.step ?? null, factor.recovery ?? null, tokenDigest(token)],
  )
  if (!row!.is_proved) return noteFailure(work)
  // What is read and recorded from here on is under the new token
  await work.rows('go-on-as-staff', `select set_config('jikimi.session', $1, true)`, [token])
  work.record({ act: 'session.stepped-up', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  const viewer = await readViewer(work)
  return { token, viewer, until: new Date(viewer.signedInAt.getTime() + SESSION_HOURS * 3_600_000) }
}

async function noteFailure(work: WritingWork): Promise<undefined> {
  work.atEnd(async () => void (await work.rows('step-up-failed', 'select jikimi.session_step_up_failed()', [])))
  work.record({
    act: 'session.step-up',
    ground: { duty: 'ACCESS_CONTROL' },
    collections: [],
    refusal: 'STEP_UP_REFUSED',
  })
  return undefined
}
