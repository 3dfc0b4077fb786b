import { isKeyName } from '../notes/is-key-name.js'
import { canonicalJson } from '../text/canonical-json.js'
import type { Certificate } from './certificate.js'
import { CertificateNotValid } from './certificate-not-valid.js'
import { spelt } from './certificate-spellings.js'
import { demandShape, type Shape } from './demand-shape.js'

const ofShape = (shape: Shape) => (value: unknown) => {
  if (typeof value !== 'object' || value === null) return false
  demandShape(value, shape)
  return true
}
const act = ofShape({ role: spelt.code, accountId: (id) => id === null || spelt.uuid(id), at: spelt.second })
const counts = (key: string) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(ofShape({ [key]: spelt.code, count: spelt.count }))
const isZero = (value: unknown): boolean => value === 0

const SHAPE: Shape = {
  number: spelt.number,
  origin: (value) => typeof value === 'string' && isKeyName(value),
  runId: spelt.uuid,
  issuedAt: spelt.second,
  destroyedAt: spelt.second,
  collections: spelt.count,
  byGround: counts('ground'),
  byPurpose: counts('purpose'),
  policyVersion: spelt.digest,
  method: spelt.code,
  isStanding: spelt.truth,
  prepared: act,
  approved: act,
  ran: act,
  turn: ofShape({ epoch: spelt.count, beganAt: spelt.second, shreddedAt: spelt.second }),
  check: ofShape({ at: spelt.second, rowsLeft: isZero, keysLeft: isZero }),
  openableUntil: spelt.hour,
  root: spelt.hash,
}

/**
 * The canonical text of a certificate (RFC 8785, one line without its end): what its digest is of. Throws
 * `CertificateNotValid` where something is missing, too many, or contradicts itself.
 */
export function certificateText(certificate: Certificate): string {
  demandShape(certificate, SHAPE)
  const { byGround, byPurpose, collections } = certificate
  demandSums(
    byGround,
    byGround.map(({ ground }) => ground),
    collections,
  )
  demandSums(
    byPurpose,
    byPurpose.map(({ purpose }) => purpose),
    collections,
  )
  demandOrder(certificate)
  return canonicalJson({ ...certificate, format: 'jikimi.certificate/v1' })
}

function demandSums(counted: readonly { readonly count: number }[], codes: readonly string[], sum: number): void {
  const ascends = codes.every((code, at) => at === 0 || codes[at - 1]! < code)
  if (!ascends || counted.reduce((total, { count }) => total + count, 0) !== sum) {
    throw new CertificateNotValid('counts ascend, and add up to the collections')
  }
}

/** Destroyed before the turn, shredded before the check, issued last. A clock set back makes a certificate wait. */
function demandOrder({ destroyedAt, turn, check, issuedAt, openableUntil }: Certificate): void {
  const order = [destroyedAt, turn.beganAt, turn.shreddedAt, check.at, issuedAt]
  if (order.some((at, nth) => nth > 0 && order[nth - 1]! > at)) throw new CertificateNotValid('one came after another')
  if (openableUntil < turn.shreddedAt) throw new CertificateNotValid('a copy opened longer than that')
}
