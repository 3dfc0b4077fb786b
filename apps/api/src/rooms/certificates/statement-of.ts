import { createHash, randomBytes } from 'node:crypto'
import { destructionText } from '@jikimi/transparency-log'
import type { ComposedStatement } from './compose-certificate.js'
import { METHOD } from './method.js'
import type { DestroyedItem } from './run-to-certify.js'

const SALT_BYTES = 32

/** What is said of a collection, and what opens it. `at` counts from 0. */
export function statementOf(item: DestroyedItem, at: number): ComposedStatement {
  const salt = randomBytes(SALT_BYTES)
  const text = destructionText({
    number: at + 1,
    ground: item.ground,
    purpose: item.purpose,
    policyVersion: item.policy_version,
    receivedIn: item.received_in,
    dueOn: item.due_on,
    destroyedOn: item.destroyed_on,
    method: METHOD,
    commitment: createHash('sha256').update(salt).update(item.case_number, 'utf8').digest('base64'),
  })
  return { id: item.id, number: at + 1, salt: salt.toString('base64'), text }
}
