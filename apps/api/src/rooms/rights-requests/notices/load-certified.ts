import { dayInSeoul, type PolicyDocument, purposeOf } from '@jikimi/policy'
import type { AnyWork } from '../../../persistence/work.js'
import type { RequestRow } from '../request-row.js'
import type { CertifiedFacts } from './certificate-notice.js'
import { contactIn } from './contact-in.js'

/** A case of a request that is destroyed and certified, as the database tells of it. */
export interface CertifiedRow {
  readonly case_number: string
  readonly purpose: string
  readonly destroyed_at: Date
  readonly certificate: string
}

type CertifiedRequest = Pick<RequestRow, 'kind' | 'number' | 'received_at' | 'round'>

interface Around {
  readonly document: PolicyDocument
  readonly now: Date
  readonly publicUrl: URL
}

/** Reads what the letter after the destruction is made of. */
export async function loadCertified(work: AnyWork, row: RequestRow): Promise<CertifiedFacts> {
  const cases = await work.rows<CertifiedRow>(
    'certified-of-request',
    'select case_number, purpose, destroyed_at, certificate from jikimi.certified_of_request($1)',
    [row.id],
  )
  const { policy, publicUrl } = work.ports
  return certifiedFacts(row, cases, { document: policy.current(work.now).document, now: work.now, publicUrl })
}

export function certifiedFacts(
  { kind, number, received_at: receivedAt, round }: CertifiedRequest,
  cases: readonly CertifiedRow[],
  { document, now, publicUrl }: Around,
): CertifiedFacts {
  return {
    right: kind,
    asked: { number, receivedOn: dayInSeoul(receivedAt), round: round === 2 ? 2 : 1 },
    noticedOn: dayInSeoul(now),
    cases: cases.map(({ case_number: one, purpose, destroyed_at: at, certificate }) => ({
      number: one,
      purpose: purposeOf(document, purpose)?.label ?? { ko: purpose, en: purpose },
      destroyedOn: dayInSeoul(at),
      certificate,
    })),
    contact: contactIn(document),
    verifyPage: { ko: new URL('/ko/verify', publicUrl).href, en: new URL('/en/verify', publicUrl).href },
  }
}
