import type { WritingWork } from '../../persistence/work.js'
import { demandOwnRequest, type OwnRequestRow } from './own-request-rows.js'
import { ownRequestView } from './own-request-view.js'
import type { OwnRequestView } from './own-request.view.js'

/** Puts the person's own act on a request on record and shows the request as it is now. */
export async function changedOwnRequest(work: WritingWork, row: OwnRequestRow, act: string): Promise<OwnRequestView> {
  work.record({
    act,
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: row.pseudonym === null ? [] : [row.pseudonym],
    caseId: row.id,
    caseNumber: row.number,
  })
  return ownRequestView(work, await demandOwnRequest(work, row.id))
}
