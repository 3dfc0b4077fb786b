import { addDays } from '@jikimi/policy'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { pseudonymsByContact } from '../subjects/index.js'
import { lookupNotValid } from './access-log.refusals.js'
import { collectionRecords } from './collection-records.js'
import { PersonAccessesView, PersonCollectionView } from './person-accesses.view.js'
import type { PersonAccessesInput } from './reach.inputs.js'
import { recordReach } from './record-reach.js'
import { recordView } from './record-row.js'
import { startOfDay } from './start-of-day.js'

/**
 * Who saw the data of one person, for whoever asks to be told. That it was asked is on record with the person's
 * pseudonyms, without the address or number. @law PIPA 35, Std 8②
 */
export async function findPersonAccesses(
  work: ReadingWork,
  { email, phone, from, until }: PersonAccessesInput,
  page: PageRequest,
): Promise<PersonAccessesView> {
  if ((email == null) === (phone == null)) throw lookupNotValid()
  const found =
    email == null ? await pseudonymsByContact(work, 'PHONE', phone!) : await pseudonymsByContact(work, 'EMAIL', email)
  if (!found) throw lookupNotValid()
  const pseudonyms = found.map(({ pseudonym }) => pseudonym)
  const days = {
    first: from == null ? undefined : startOfDay(from),
    last: until == null ? undefined : startOfDay(addDays(until, 1)),
  }
  const asked = { reach: await recordReach(work), filter: {}, days, after: page.after, limit: page.first + 1 }
  const rows = await collectionRecords(work, pseudonyms, asked)
  work.note({ act: 'access-record.person-found', ground: { duty: 'INSPECTION' }, collections: pseudonyms })
  return viewOf(PersonAccessesView, {
    collections: found.map((one) => viewOf(PersonCollectionView, one)),
    records: connectionOf(page, rows.map(recordView), ({ at, id }) => ({ at, id })),
  })
}
