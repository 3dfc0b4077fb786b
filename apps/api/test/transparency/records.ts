import { randomUUID } from 'node:crypto'
import { newId } from '../../src/kernel/identifier.js'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../src/persistence/access-rows.js'
import type { AccessEntry } from '../../src/persistence/journal.js'
import type { TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'

/** What the system did, showing so many invented collections. */
export const anEntry = (collections = 1, at = new Date()): AccessEntry => ({
  at,
  actorKind: 'SYSTEM',
  accountId: undefined,
  departmentId: undefined,
  origin: 'test',
  act: 'inquiry.listed',
  ground: { purpose: 'CIVIL_COMPLAINT' },
  collections: Array.from({ length: collections }, () => newId(at)),
  outcome: 'DONE',
  requestId: randomUUID(),
})

/** One statement that writes these, as the journal does. */
export const insertion = (entries: readonly AccessEntry[]) => ({
  text: INSERT_ACCESS_RECORDS,
  values: [JSON.stringify(entries.flatMap(accessRows))],
})

/** So many records, committed, and with no older writer in their way. */
export async function record(database: Pick<TestDatabase, 'sql'>, count: number, collections = 1): Promise<void> {
  const { text, values } = insertion(Array.from({ length: count }, () => anEntry(collections)))
  await database.sql('jikimi_journal', text, values)
  await settled(database)
}
