import { openCollection } from '@jikimi/api/dist/rooms/subjects/open-collection.js'
import { SEALED_COLUMNS, type SealedCollection } from '@jikimi/api/dist/rooms/subjects/sealed-collection.js'
import { Client } from 'pg'
import type { Installation } from './installation.ts'
import { measure } from './measure.ts'
import { goal, round } from './table.ts'

/** G7: opening the sealed items of 25 rows, keys as a page finds them: unwrapped within the last five seconds. */
export async function opening({ keystore, superuserUrl }: Installation, seconds: number): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const { rows } = await client.query<SealedCollection>(
      `select ${SEALED_COLUMNS} from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id
       where c.purpose = 'CIVIL_COMPLAINT' order by c.received_at desc limit 25`,
    )
    const seen = await measure(() => Promise.all(rows.map((row) => openCollection(keystore, row))), 1, seconds)
    process.stdout.write(
      `\n### G7: opening\n\n${goal(seen.cpu <= 0.5, `${rows.length} rows in ${round(seen.cpu, 3)} ms of CPU, p50 ${round(seen.p50, 3)} ms (goal 0.5)`)}\n`,
    )
  } finally {
    await client.end()
  }
}
