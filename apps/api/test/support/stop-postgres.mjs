import { rm } from 'node:fs/promises'

/** Ends the run's PostgreSQL and removes all that it held. */
export default async function stopPostgres() {
  const { database, folder } = globalThis.jikimiRun
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
