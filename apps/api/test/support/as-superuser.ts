import { Client } from 'pg'
import { run } from './run.js'

/** Connects to a database of the run as the superuser, for as long as `act` takes. */
export async function asSuperuser<T>(database: string, act: (client: Client) => Promise<T>): Promise<T> {
  const url = new URL(run().superuserUrl)
  url.pathname = `/${database}`
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
