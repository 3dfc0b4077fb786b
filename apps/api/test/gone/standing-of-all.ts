import { join } from 'node:path'
import { openDirectoryKeystore } from '../../src/keystore/index.js'
import type { Installation } from './an-installation.js'

const HALF = `
select (select count(*)::int from jikimi.destroyed d join jikimi.collection l on l.id = d.collection_id) as both,
  (select coalesce(sum(jikimi.rows_left_of(r.id)), 0)::int from jikimi.destruction_run r) as left,
  (select count(*)::int from jikimi.inquiry_case c where c.collection_id is null
    and not exists (select from jikimi.destroyed d where d.case_id = c.id)) as lost,
  (select count(*)::int from jikimi.destroyed d join jikimi.inquiry_case c on c.id = d.case_id
    where not exists (select from jikimi.access_record r where r.act = 'collection.destroyed' and r.object_id = d.run_id)) as unrecorded,
  (select array_agg(key_id) from jikimi.collection) as living,
  (select array_agg(key_id) from jikimi.destroyed where buried_at is not null) as buried`

/** What must never be, at whatever moment one looks; all of it is to be nothing. */
export async function halfGone(own: Installation) {
  const [row] = await own.sql<{
    both: number
    left: number
    lost: number
    unrecorded: number
    living: string[] | null
    buried: string[] | null
  }>('postgres', HALF)
  const { living, buried, ...counts } = row!
  const keystore = await openDirectoryKeystore(
    join(own.folder, 'keystore'),
    join(own.folder, 'keystore-root'),
    undefined,
    { isReadOnly: true },
  )
  try {
    const stillThere = (buried ?? []).length - (await keystore.missing(buried ?? [])).length
    return { ...counts, livingWithoutKey: (await keystore.missing(living ?? [])).length, keysStillThere: stillThere }
  } finally {
    keystore.close()
  }
}

export const NOTHING_HALF = { both: 0, left: 0, lost: 0, unrecorded: 0, livingWithoutKey: 0, keysStillThere: 0 }

const WHOLE = `
select (select count(*)::int from jikimi.collection) as living,
  (select count(*)::int from jikimi.lookup_token) as tokens,
  (select count(distinct epoch)::int from jikimi.lookup_token) as epochs,
  (select count(*)::int from jikimi.destroyed where buried_at is not null and statement is not null) as destroyed,
  (select count(*)::int from jikimi.destruction_run where state = 'CERTIFIED') as runs,
  (select count(*)::int from jikimi.destruction_run) as "allRuns",
  (select count(*)::int from jikimi.certificate) as certificates,
  (select coalesce(sum(cardinality(collections)), 0)::int from jikimi.access_record where act = 'collection.destroyed') as recorded,
  (select count(*)::int from jikimi.access_record where act = 'destruction.prepared') as prepared,
  (select count(*)::int from jikimi.access_record where act = 'destruction.finished') as finished,
  (select count(*)::int from jikimi.access_record where act = 'certificate.issued') as issued,
  (select coalesce(sum(orphans + suspects + buried_alive), 0)::int from jikimi.key_epoch) as strays,
  (select count(*)::int from jikimi.ending where kind = 'DESTROYED' and kept_at is not null) as kept`

/** What there is once a run is over and certified. */
export const wholeOf = async (own: Installation) => (await own.sql<Record<string, number>>('postgres', WHOLE))[0]!
