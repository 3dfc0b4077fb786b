import type { ConsentEventKind } from '@jikimi/schema'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { BoundValues } from './bound-values.js'
import { ConsentAsOfView } from './consent-as-of.view.js'
import { isWithinReach, recordReach } from './record-reach.js'

interface Row {
  readonly pseudonym: string
  readonly kind: ConsentEventKind
  readonly at: Date
  readonly version: string
  readonly items: string[]
  readonly text_digest: string
  readonly text: string
}

/** As many as a record names on a page of it. */
const MOST = 100

/**
 * How the consents to these collections stood at an instant, later too, whether or not they are there any more: only of
 * those that a record within reach names. What has none was collected on a duty of law. @law PIPA 15②, 22; Std 8①
 */
export async function consentsAsOf(
  work: ReadingWork,
  collections: readonly string[],
  at: Date,
): Promise<ConsentAsOfView[]> {
  const wanted = [...new Set(collections)].filter(isId).slice(0, MOST)
  if (wanted.length === 0) return []
  const reach = await recordReach(work)
  const bound = new BoundValues()
  const rows = await work.rows<Row>(
    '',
    `select e.pseudonym, e.kind, e.at, v.version, e.items, e.text_digest, t.text
     from unnest(${bound.bind(wanted, 'uuid[]')}) as p (pseudonym)
     cross join lateral (select * from jikimi.consent_event x
       where x.pseudonym = p.pseudonym and x.at <= ${bound.bind(at, 'timestamptz')} order by x.seq desc limit 1) e
     join jikimi.policy_version v on v.id = e.policy_version_id join jikimi.consent_text t on t.digest = e.text_digest
     where exists (select 1 from jikimi.collection_access c join jikimi.access_record r on r.at = c.at and r.id = c.record_id
       where c.collection = p.pseudonym and ${isWithinReach(reach, bound)})`,
    bound.values,
  )
  // Only what was found: a record that names whatever was asked for would bring it within reach the next time
  const collectionsFound = rows.map(({ pseudonym }) => pseudonym)
  work.note({ act: 'consent.read', ground: { duty: 'INSPECTION' }, collections: collectionsFound })
  return rows.map(({ pseudonym, kind, at: since, version, items, text_digest: textDigest, text }) =>
    viewOf(ConsentAsOfView, {
      collection: pseudonym,
      isCovered: kind === 'GIVEN' || kind === 'RENEWED',
      kind,
      since,
      policyVersion: version,
      items,
      textDigest,
      text,
    }),
  )
}
