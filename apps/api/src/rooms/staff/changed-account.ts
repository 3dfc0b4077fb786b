import type { WritingWork } from '../../persistence/work.js'
import type { StaffAccountView } from './account.view.js'
import { readAccount } from './find-accounts.js'

/** On record, and as it is now. */
export async function changedAccount(work: WritingWork, act: string, id: string): Promise<StaffAccountView> {
  work.record({ act, ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return readAccount(work, id)
}
