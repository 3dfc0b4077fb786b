import type { Locale } from '@jikimi/schema'
import { newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import type { ContactToken } from '../subjects/index.js'
import { OwnPageAskedView } from './own-visit.view.js'
import { queueOwnLink } from './queue-own-link.js'

/**
 * Asks that a link be mailed to the address on file. Nobody is looked up while somebody waits: answer, record and row are
 * the same whether anybody is known by the contact; the worker finds out. @law PIPA 35, Decree 46①
 */
export async function askForOwnPage(
  work: WritingWork,
  contact: ContactToken,
  locale: Locale,
): Promise<OwnPageAskedView> {
  await queueOwnLink(work, contact, { id: newId(work.now), locale, requests: [] })
  work.record({ act: 'own-page.link-asked', ground: { duty: 'RIGHTS_REQUEST' }, collections: [] })
  return viewOf(OwnPageAskedView, { isAsked: true })
}
