import type { WritingWork } from '../../../persistence/work.js'
import { recordOf } from '../record-of.js'
import { requestRow, type RequestRow } from '../request-row.js'
import { requestView } from '../request-view.js'
import type { RightsRequestView } from '../rights-request.view.js'

/** Puts an act on a request on record, with whose data it was about, and shows the request as it is now. */
export async function changedRequest(
  work: WritingWork,
  row: RequestRow,
  { act, collections = [] }: { readonly act: string; readonly collections?: readonly string[] },
): Promise<RightsRequestView> {
  const record = recordOf(act, row)
  work.record({ ...record, collections: [...record.collections, ...collections] })
  return requestView(work, await requestRow(work, row.id))
}
