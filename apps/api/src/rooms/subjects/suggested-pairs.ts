import type { PageRequest } from '../../kernel/page.js'
import type { AnyWork } from '../../persistence/work.js'
import { REQUEST_PURPOSE } from './request-purpose.js'

/** What somebody said when they asked for their rights is in no register. */
const isOfRegister = (row: string): string => `${row}.purpose <> '${REQUEST_PURPOSE}'`

/** What is restricted is suggested to nobody, on either side. */
const isUnrestricted = (collection: string): string =>
  `${collection} <> all ((select jikimi.restricted_collections())::uuid[])`

export interface SuggestedPair {
  readonly newer_id: string
  readonly older_id: string
  readonly newer_at: Date
  readonly shared_email: boolean
  readonly shared_phone: boolean
}

/** Older collections of one contact that are looked at for each: a flood from one address stays readable. */
const OLDER_AT_MOST = 20

const PAIRS = `
select l.id as newer_id, l.received_at as newer_at, o.older_id, o.shared_email, o.shared_phone
from (select l.id, l.received_at
  from (select distinct w.collection_id from (
      select t.collection_id, lag(t.collection_id) over (partition by t.kind, t.token order by t.collection_id) as before
      from jikimi.lookup_token t where t.epoch = $1) w
    where w.before is not null) shared
  join jikimi.collection l on l.id = shared.collection_id
  where ${isOfRegister('l')} and ${isUnrestricted('l.id')} and ($2::timestamptz is null or (l.received_at, l.id) < ($2::timestamptz, $3::uuid))
  -- In order by then, so that what follows is asked for a page of them and not for all
  order by l.received_at desc, l.id desc offset 0) l
cross join lateral (
  select x.* from (
    select s.collection_id as older_id, bool_or(s.kind = 'EMAIL') as shared_email, bool_or(s.kind = 'PHONE') as shared_phone
    from jikimi.lookup_token t cross join lateral (
      select o.collection_id, o.kind from jikimi.lookup_token o
      where o.epoch = t.epoch and o.kind = t.kind and o.token = t.token and o.collection_id < t.collection_id
        and ${isOfRegister('o')}
      order by o.collection_id desc limit ${OLDER_AT_MOST}) s
    where t.epoch = $1 and t.collection_id = l.id and ${isUnrestricted('s.collection_id')}
    group by s.collection_id order by s.collection_id desc offset 0) x
  where jikimi.is_undecided(x.older_id, l.id) limit 1) o
order by l.received_at desc, l.id desc limit $4`

/**
 * Collections that share an exact e-mail or phone with an older one, about which nobody has decided whether they are one
 * person: each with the newest such, newest first. One row more than the page. For who keeps the register.
 */
export const suggestedPairs = (work: AnyWork, { first, after }: PageRequest): Promise<SuggestedPair[]> =>
  work.rows<SuggestedPair>('suggested-pairs', PAIRS, [
    work.ports.keystore.epoch,
    after?.at ?? null,
    after?.id ?? null,
    first + 1,
  ])
