import { randomUUID } from 'node:crypto'
import type { TestDatabase } from '../support/a-database.js'
import { keepEndings } from './put-back.js'

const RUN = `
with people as (select array_agg(id order by id) as ids from jikimi.account), run as (
  insert into jikimi.destruction_run (id, state, day, due_until, purposes, prepared_by, prepared_at, approved_by, approved_at, started_at)
  select $1, 'RUNNING', jikimi.today(), jikimi.today(), '{CIVIL_COMPLAINT}', ids[1], jikimi.now(), ids[2], jikimi.now(), jikimi.now()
  from people returning id)
insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
select run.id, r.collection_id, r.case_id, r.case_number, r.purpose, r.due_on, r.ground from jikimi.retention r, run
where r.collection_id = any ($2::uuid[])`

/** Destroys what is due by now, as a run does: rows, then the ledger, then the keys. Returns their keys. */
export async function destroy(database: TestDatabase, collections: readonly string[]): Promise<string[]> {
  const run = randomUUID()
  await database.sql('postgres', RUN, [run, collections])
  const gone = await database.sql<{ key_id: string }>(
    'postgres',
    'select key_id from jikimi.destroy_collections($1, $2)',
    [run, collections],
  )
  await keepEndings(database)
  const keystore = await database.openKeystore()
  await keystore.bury(gone.map(({ key_id }) => key_id))
  keystore.close()
  return gone.map(({ key_id }) => key_id)
}
