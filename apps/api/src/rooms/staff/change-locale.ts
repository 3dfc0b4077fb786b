import type { Locale } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { Account } from './account.js'
import { readViewer } from './read-viewer.js'
import type { ViewerView } from './viewer.view.js'

export async function changeLocale(work: WritingWork, locale: Locale): Promise<ViewerView> {
  const account = await work.em.findOneOrFail(Account, { id: staffOf(work.actor).accountId })
  account.locale = locale
  work.record({ act: 'account.changed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  await work.em.flush()
  return readViewer(work)
}
