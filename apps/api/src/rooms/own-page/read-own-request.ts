import type { ReadingWork } from '../../persistence/work.js'
import { demandOwnRequest } from './own-request-rows.js'
import { ownRequestView } from './own-request-view.js'
import type { OwnRequestView } from './own-request.view.js'

/** One request of the visit; anybody else's reads as not found. */
export async function readOwnRequest(work: ReadingWork, id: string): Promise<OwnRequestView> {
  const row = await demandOwnRequest(work, id)
  work.note({
    act: 'own-page.request-read',
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: row.pseudonym === null ? [] : [row.pseudonym],
    objectId: row.id,
  })
  return ownRequestView(work, row)
}
