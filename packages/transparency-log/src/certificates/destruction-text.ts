import { canonicalJson } from '../text/canonical-json.js'
import { spelt } from './certificate-spellings.js'
import { demandShape, type Shape } from './demand-shape.js'
import type { DestructionStatement } from './destruction-statement.js'

const SHAPE: Shape = {
  number: spelt.count,
  ground: spelt.code,
  purpose: spelt.code,
  policyVersion: spelt.digest,
  receivedIn: spelt.month,
  dueOn: spelt.day,
  destroyedOn: spelt.day,
  method: spelt.code,
  commitment: spelt.hash,
}

/** The canonical text of one collection's statement (RFC 8785, one line without its end). Throws `CertificateNotValid`. */
export function destructionText(statement: DestructionStatement): string {
  demandShape(statement, SHAPE)
  return canonicalJson({ ...statement, format: 'jikimi.destruction/v1' })
}
