import type { DocumentKind, VerificationRung } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { RightsVerificationView } from './request-parts.view.js'

interface Row {
  readonly id: string
  readonly request_id: string
  readonly rung: VerificationRung
  readonly is_passed: boolean
  readonly compared: string[]
  readonly differing: string[]
  readonly document_kind: DocumentKind | null
  readonly by_account: string | null
  readonly at: Date
}

/** How it was made sure of people, by request, oldest first. */
export async function loadVerifications(
  work: AnyWork,
  ids: readonly string[],
): Promise<Map<string, RightsVerificationView[]>> {
  const rows = await work.rows<Row>(
    'verifications-of-requests',
    `select id, request_id, rung, is_passed, compared, differing, document_kind, by_account, at
     from jikimi.verification where request_id = any ($1::uuid[]) order by at, id`,
    [ids],
  )
  const grouped = Map.groupBy(rows, ({ request_id: id }) => id)
  return new Map([...grouped].map(([id, found]) => [id, found.map(verificationView)]))
}

const verificationView = (row: Row): RightsVerificationView =>
  viewOf(RightsVerificationView, {
    id: row.id,
    rung: row.rung,
    isPassed: row.is_passed,
    compared: row.compared,
    differing: row.differing,
    documentKind: row.document_kind,
    at: row.at,
    accountId: row.by_account,
  })
