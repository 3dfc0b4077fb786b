import type { RecordDraft } from '../../persistence/work.js'
import type { RequestRow } from './request-row.js'

/** What an act on a request leaves in the access records: whose request it is, as long as that is known. */
export const recordOf = (
  act: string,
  { id, number, pseudonym }: Pick<RequestRow, 'id' | 'number' | 'pseudonym'>,
): RecordDraft => ({
  act,
  ground: { duty: 'RIGHTS_REQUEST' },
  collections: pseudonym ? [pseudonym] : [],
  caseId: id,
  caseNumber: number,
})
