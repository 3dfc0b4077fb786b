import type { Operation } from '../../persistence/operation.js'
import type { WritingWork } from '../../persistence/work.js'
import { ownSignInName } from './own-credential.js'
import { hashPassword, isStrongEnough, PASSWORD_MIN_LENGTH } from './password.js'
import { passwordTooWeak } from './staff.refusals.js'

/** Ends all other sessions: whoever knew the old password is out. @law Std 5⑤ */
export async function changePassword(operation: Operation, password: string): Promise<boolean> {
  const signInName = await operation.read(ownSignInName)
  if (!isStrongEnough(password, signInName)) throw passwordTooWeak(PASSWORD_MIN_LENGTH)
  // Hashing waits in a queue; no connection waits along
  operation.release()
  const hash = await hashPassword(password)
  return operation.write((work) => keep(work, hash))
}

async function keep(work: WritingWork, hash: string): Promise<boolean> {
  await work.rows('change-password', 'select jikimi.password_change($1)', [hash])
  work.record({ act: 'credential.changed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return true
}
