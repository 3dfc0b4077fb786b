import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EndingsKeeper, EndingsLedger } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

/** An older copy of a database, beside the evidence and the keystore as they are now in another's folder. */
export async function putBack(copy: TestDatabase, now: TestDatabase): Promise<TestDatabase> {
  const database = await aDatabase(copy)
  for (const name of ['evidence', 'keystore', 'keystore-root', 'log-key']) {
    await rm(join(database.folder, name), { recursive: true, force: true })
    await cp(join(now.folder, name), join(database.folder, name), { recursive: true })
  }
  return database
}

/** Copies what has ended to the evidence folder, as the server does every second. */
export async function keepEndings({ folder, urls }: TestDatabase): Promise<void> {
  const keeper = new EndingsKeeper({ ledger: new EndingsLedger(join(folder, 'evidence')), url: urls.jikimi_sequencer })
  await keeper.keep().finally(() => keeper.stop())
}
