import { type Actor, subjectOf } from '../authority/actor.js'
import type { ReadTransaction } from '../persistence/read-pool.js'

/** What the site key allows that asks, or that the asking person's data came in by. */
export interface SiteTerms {
  /** Whose requests are counted together. */
  readonly countedAs: string
  readonly requestsPerMinute: number
  /** The text that the site registered under the id that was asked for. */
  readonly ownDocument: string | undefined
  /** Whether the documents of the built-in site are answered beside its own. */
  readonly asksBuiltIn: boolean
}

interface Row {
  readonly has_own: boolean
  readonly own_document: string | null
  readonly requests_per_minute: number
}

const TERMS = `
select t.documents is not null as has_own, t.documents ->> $2 as own_document, t.requests_per_minute
from jikimi.site_terms($1) t`

/** A receipt, a visit too, outlives the site key: the own case is asked through the built-in site then. */
const TERMS_OF_SUBJECT = `
select t.documents is not null as has_own, t.documents ->> $2 as own_document, t.requests_per_minute
from jikimi.collection c, lateral jikimi.site_terms(c.site_key_id) t where c.id = $1`

/** Of a receipt whose site key has ended, and of an own page. */
const USUAL_RATE = 600

export async function siteTerms(
  reading: ReadTransaction,
  actor: Actor,
  documentId: string | undefined,
): Promise<SiteTerms> {
  const asked = documentId?.replace(/^sha256:/, '') ?? ''
  if (actor.kind === 'SITE') {
    const [row] = await reading.rows<Row>('site-terms', TERMS, [actor.siteKeyId, asked])
    return { ...termsIn(row), countedAs: actor.siteKeyId, asksBuiltIn: row?.has_own === false }
  }
  // A page of its own, that no other site has
  if (actor.kind === 'OWN')
    return { requestsPerMinute: USUAL_RATE, ownDocument: undefined, countedAs: actor.collectionId, asksBuiltIn: true }
  const collectionId = subjectOf(actor)
  const [row] = await reading.rows<Row>('subject-terms', TERMS_OF_SUBJECT, [collectionId, asked])
  return { ...termsIn(row), countedAs: collectionId, asksBuiltIn: true }
}

const termsIn = (row: Row | undefined) => ({
  requestsPerMinute: row?.requests_per_minute ?? USUAL_RATE,
  ownDocument: row?.own_document ?? undefined,
})
