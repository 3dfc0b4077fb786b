import type { Locale } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import type { AnyWork } from '../../persistence/work.js'
import type { SealedCollection } from '../subjects/index.js'

/** The visit, and the collection to whose address on file its link went. */
export interface VisitFacts extends SealedCollection {
  readonly mandate_id: string | null
  readonly is_shared: boolean
  readonly until_at: Date
  readonly locale: Locale
}

/** The visit that the actor is on; one that has ended since reads like none. */
export async function visitFacts(work: AnyWork): Promise<VisitFacts> {
  const [row] = await work.rows<VisitFacts>('own-visit-facts', 'select * from jikimi.own_visit_facts()', [])
  if (!row) throw notFound()
  return row
}
