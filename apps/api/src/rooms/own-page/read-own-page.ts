import type { Locale } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { ownHeld } from './held-rows.js'
import { heldView } from './held-view.js'
import { ownConsentEvents } from './own-consent-events.js'
import { ownLooks } from './own-looks.js'
import { ownMandates } from './own-mandates.js'
import { ownNotices } from './own-notices.js'
import { namesOnFile } from '../subjects/index.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'
import { OwnDestroyedView, OwnPageView } from './own-page.view.js'
import { ownRequestRows } from './own-request-rows.js'
import { ownRequestView } from './own-request-view.js'
import { visitFacts } from './visit-facts.js'

interface Destroyed {
  readonly case_number: string
  readonly destroyed_at: Date
  readonly certificate_number: string | null
  readonly openable_until: Date | null
}

/** All of one person's page; that it was read is on record with whatever it shows. @law PIPA 35, Decree 41① */
export async function readOwnPage(work: ReadingWork, locale: Locale): Promise<OwnPageView> {
  const visit = await visitFacts(work)
  const rows = await ownHeld(work)
  const isShared = visit.is_shared || OWN_PAGE_RULES.areOfSeveral(await namesOnFile(work.ports, rows))
  const held = []
  const events = await ownConsentEvents(work)
  for (const row of rows) held.push(await heldView(work, { row, events: events.get(row.id) ?? [] }, locale, isShared))
  const { looks, hasMore } = await ownLooks(work, locale)
  work.note({ act: 'own-page.viewed', ground: { duty: 'RIGHTS_REQUEST' }, collections: [visit.pseudonym] })
  return viewOf(OwnPageView, {
    visitUntil: visit.until_at,
    isAgent: visit.mandate_id !== null,
    isShared,
    held,
    looks,
    hasMoreLooks: hasMore,
    requests: (await ownRequestRows(work)).map((row) => ownRequestView(work, row)),
    notices: await ownNotices(work, locale),
    mandates: await ownMandates(work),
    destroyed: await destroyedOf(work),
  })
}

async function destroyedOf(work: ReadingWork): Promise<OwnDestroyedView[]> {
  const rows = await work.rows<Destroyed>('own-destroyed', 'select * from jikimi.own_destroyed()', [])
  return rows.map((row) =>
    viewOf(OwnDestroyedView, {
      caseNumber: row.case_number,
      destroyedAt: row.destroyed_at,
      certificateNumber: row.certificate_number,
      openableUntil: row.openable_until,
    }),
  )
}
