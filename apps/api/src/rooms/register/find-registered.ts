import type { WritingWork } from '../../persistence/work.js'
import { isOfColleague } from '../inquiries/index.js'
import { contactNotValid, findEverywhere } from '../subjects/index.js'
import type { FindRegisteredInput } from './register.inputs.js'
import type { RegisteredCollectionView } from './registered-collection.view.js'
import { registeredRows } from './registered-row.js'
import { registeredViews } from './registered-view.js'

/** Exact look-up over all purposes. That it was asked is recorded, found or not, without the value. */
export async function findRegistered(
  work: WritingWork,
  { email, phone }: FindRegisteredInput,
): Promise<RegisteredCollectionView[]> {
  if ((email == null) === (phone == null)) throw contactNotValid()
  const found = email == null ? await findEverywhere(work, 'PHONE', phone!) : await findEverywhere(work, 'EMAIL', email)
  const rows = await registeredRows(work, found)
  const isCollegial = email != null && (await isOfColleague(work, email))
  const collections = rows.map(({ pseudonym }) => pseudonym)
  work.record({ act: 'register.found', ground: { duty: 'REGISTER' }, collections, isCollegial })
  return registeredViews(work, rows, 'register.found')
}
