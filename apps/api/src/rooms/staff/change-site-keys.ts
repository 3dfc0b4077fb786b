import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import { newSecretToken, tokenDigest } from '../../kernel/secret-token.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { readSiteKey } from './find-site-keys.js'
import { isSiteKeyLabel, isSiteKeyRate, RATE, siteDocuments, strangeOrigin } from './site-key.js'
import { MadeSiteKeyView, type SiteKeyView } from './site-key.view.js'
import {
  siteKeyAlreadyEnded,
  siteKeyDocumentNotValid,
  siteKeyLabelNotValid,
  siteKeyOriginNotValid,
  siteKeyRateNotValid,
} from './site-keys.refusals.js'

export interface NewSiteKey {
  readonly label: string
  readonly origins: readonly string[]
  readonly documents: readonly string[]
  readonly requestsPerMinute: number
}

/** For a website or frontend: from its origins, its own documents, so many requests a minute. The key is shown once. */
export async function createSiteKey(work: WritingWork, given: NewSiteKey): Promise<MadeSiteKeyView> {
  const label = given.label.normalize('NFC').trim()
  const origins = [...new Set(given.origins)]
  demandTerms(work, { ...given, label })
  const id = newId(work.now)
  const key = newSecretToken()
  const documents = siteDocuments(given.documents)
  await work.rows(
    'create-site-key',
    `insert into jikimi.site_key (id, key_digest, label, origins, documents, requests_per_minute, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      tokenDigest(key),
      label,
      origins,
      documents === undefined ? null : JSON.stringify(documents),
      given.requestsPerMinute,
      work.now,
      staffOf(work.actor).accountId,
    ],
  )
  work.record({ act: 'site-key.made', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return viewOf(MadeSiteKeyView, { siteKey: await readSiteKey(work, id), key })
}

function demandTerms(work: WritingWork, { label, origins, documents, requestsPerMinute }: NewSiteKey): void {
  if (!isSiteKeyLabel(label)) throw siteKeyLabelNotValid()
  const strange = strangeOrigin(origins)
  if (strange !== undefined) throw siteKeyOriginNotValid(strange)
  if (!isSiteKeyRate(requestsPerMinute)) throw siteKeyRateNotValid(RATE.least, RATE.most)
  const unanswerable = documents.findIndex((text) => !work.ports.publicDocuments.isAnswerable(text))
  if (unanswerable >= 0) throw siteKeyDocumentNotValid(unanswerable)
}

/** Its next request is refused. Receipts that were given through it go on: they belong to the people. */
export async function endSiteKey(work: WritingWork, id: string): Promise<SiteKeyView> {
  await readSiteKey(work, id)
  const ended = await work.rows(
    'end-site-key',
    'update jikimi.site_key set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null returning id',
    [id, work.now, staffOf(work.actor).accountId],
  )
  if (ended.length === 0) throw siteKeyAlreadyEnded()
  work.record({ act: 'site-key.ended', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return readSiteKey(work, id)
}
