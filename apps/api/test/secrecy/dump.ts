import { Client, type Submittable } from 'pg'
import type { Place } from './search.js'

/** Every table that the role may read, by COPY: what our own dump holds, in text and in binary. */
export async function dump(url: string): Promise<Place[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|information_schema' and has_table_privilege(c.oid, 'select') order by 1`,
    )
    const places: Place[] = []
    for (const { name } of rows) {
      for (const format of ['text', 'binary']) {
        places.push({
          name: `COPY ${name} as ${format}`,
          bytes: await copied(client, `copy (select * from ${name}) to stdout (format ${format})`),
        })
      }
    }
    return places
  } finally {
    await client.end()
  }
}

interface Connection {
  query(text: string): void
}

/** `pg` hands the parts of a COPY to whoever asked; it only has no words of its own for it. */
function copied(client: Client, text: string): Promise<Buffer> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = []
    const question = {
      submit: (connection: Connection) => connection.query(text),
      handleCopyData: ({ chunk }: { chunk: Buffer }) => void chunks.push(chunk),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => done(Buffer.concat(chunks)),
      handleError: failed,
    }
    client.query(question as unknown as Submittable)
  })
}
