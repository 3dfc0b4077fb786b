import type { Client, Pool } from 'pg'
import type { Connection } from '../../src/evidence/head-row.js'

const BEGIN = /^begin\b/
const COMMIT = /^commit\b/
const ROLLBACK = /^rollback$/

/** The transaction that a superuser has open, as somebody who opens their own gets it: theirs are savepoints of it. */
export function within(client: Client): Connection {
  const query = (text: unknown, values?: unknown[]): Promise<unknown> => {
    if (typeof text === 'string' && BEGIN.test(text)) return client.query('savepoint inner_one')
    if (typeof text === 'string' && COMMIT.test(text)) return client.query('release inner_one')
    if (typeof text === 'string' && ROLLBACK.test(text)) return client.query('rollback to inner_one; release inner_one')
    return client.query(text as string, values)
  }
  return { query, release: () => undefined } as unknown as Connection
}

/** The same as a pool of one. */
export const asPool = (client: Client): Pool => {
  const connection = within(client)
  return { query: connection.query.bind(connection), connect: () => Promise.resolve(connection) } as unknown as Pool
}

/** Looks at what is there now as one of the server's own roles; whatever is written on the way is undone. */
export async function looking<T>(client: Client, role: string, act: () => Promise<T>): Promise<T> {
  await client.query(`savepoint looking; set local role ${role}`)
  try {
    return await act()
  } finally {
    await client.query('rollback to looking; release looking')
  }
}
