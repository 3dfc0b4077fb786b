import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import { alikeCaseView, type AlikeCaseView, type AlikeRow } from './alike-case.view.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

const AT_MOST = 10
const COLUMNS = 'c.id, c.number, c.state, c.received_at, c.purpose, l.pseudonym'

/** Cases with exactly the same e-mail address or phone number, within one purpose, newest first; by collection. */
export async function findAlike(
  work: AnyWork,
  collections: readonly string[],
): Promise<ReadonlyMap<string, AlikeCaseView[]>> {
  const rows = await work.rows<AlikeRow & { of: string }>(
    'find-alike',
    `select wanted.id as of, other.* from unnest($1::uuid[]) as wanted (id), lateral (
       select ${COLUMNS} from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id
       where ${INQUIRY_RULES.isUnrestricted('l.id')} and c.purpose = any ($2::text[]) and l.id in (
         select t.collection_id from jikimi.lookup_token mine
         join jikimi.lookup_token t on t.epoch = mine.epoch and t.kind = mine.kind and t.token = mine.token
           and t.purpose = mine.purpose and t.collection_id <> mine.collection_id
         where mine.collection_id = wanted.id and mine.purpose = c.purpose)
       order by c.received_at desc, c.id desc limit ${AT_MOST}) other`,
    [collections, workedOn(work)],
  )
  return new Map(collections.map((id) => [id, rows.filter(({ of }) => of === id).map(alikeCaseView)]))
}

/** The cases of these ids, as far as the viewer works on their purposes: what another one is a duplicate of. */
export async function findDuplicated(
  work: AnyWork,
  cases: readonly string[],
): Promise<ReadonlyMap<string, AlikeCaseView>> {
  const rows = await work.rows<AlikeRow>(
    'find-duplicated',
    `select ${COLUMNS} from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id
     where ${INQUIRY_RULES.isUnrestricted('l.id')} and c.purpose = any ($2::text[]) and c.id = any ($1::uuid[])`,
    [cases, workedOn(work)],
  )
  return new Map(rows.map((row) => [row.id, alikeCaseView(row)]))
}

function workedOn(work: AnyWork): string[] {
  const actor = staffOf(work.actor)
  return actor.purposes.filter((purpose) => INQUIRY_RULES.worksOn(actor, purpose))
}
