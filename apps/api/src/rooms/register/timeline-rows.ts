import type { TimelineKind } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'
import { REGISTER_RULES } from './register.rules.js'

/** What somebody did, or wrote, at an instant. */
export interface Happened {
  readonly kind: TimelineKind
  readonly collection_id: string
  readonly at: Date
  readonly act?: string
  readonly name_ko: string | null
  readonly name_en: string | null
  readonly account: string | null
}

/** By whom of the staff they were seen, from the access records that lie in the tree; newest first. @law Std 8② */
export const looksAt = (work: AnyWork, ids: readonly string[], most: number): Promise<Happened[]> =>
  work.rows<Happened>('looks-at', `select 'LOOKED_AT' as kind, a.* from jikimi.accesses_of($1::uuid[], $2) a`, [
    ids,
    most,
  ])

/** Letters both ways and meetings, without words and places; a meeting's act is its state. */
export const dealingsWith = (work: AnyWork, ids: readonly string[]): Promise<Happened[]> =>
  work.rows<Happened>('dealings-with', 'select d.* from jikimi.dealings_of($1::uuid[]) d', [ids])

/** Who joined these collections with others, or kept them apart; told of the one that is shown. */
export const decisionsOn = (work: AnyWork, ids: readonly string[]): Promise<Happened[]> =>
  work.rows<Happened>(
    'decisions-on',
    `select case when p.is_one then 'JOINED' else 'KEPT_APART' end as kind, p.decided_at as at, d.name_ko, d.name_en,
       a.display_name as account, case when p.second_id = any ($1::uuid[]) then p.second_id else p.first_id end as collection_id
     from jikimi.person_link p join jikimi.account a on a.id = p.decided_by join jikimi.department d on d.id = a.department_id
     where (p.first_id = any ($1::uuid[]) or p.second_id = any ($1::uuid[]))
       and ${REGISTER_RULES.isUnrestricted('p.first_id')} and ${REGISTER_RULES.isUnrestricted('p.second_id')}
     order by p.seq desc`,
    [ids],
  )
