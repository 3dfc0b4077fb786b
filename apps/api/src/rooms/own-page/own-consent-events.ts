import type { ConsentEventKind } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { OwnConsentEventView } from './own-page.view.js'

interface Row {
  readonly collection_id: string
  readonly kind: ConsentEventKind
  readonly at: Date
  readonly version: string
}

/** What became of the consents of the person whose visit the actor is on, by collection, in order. */
export async function ownConsentEvents(work: AnyWork): Promise<ReadonlyMap<string, OwnConsentEventView[]>> {
  const rows = await work.rows<Row>('own-consent-events', 'select * from jikimi.own_consent_events()', [])
  const found = new Map<string, OwnConsentEventView[]>()
  for (const { collection_id: id, kind, at, version } of rows)
    found.set(id, [...(found.get(id) ?? []), viewOf(OwnConsentEventView, { kind, at, policyVersion: version })])
  return found
}
