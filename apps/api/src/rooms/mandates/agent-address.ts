import type { Pool } from 'pg'
import type { Ports } from '../../persistence/work.js'
import { openBeside } from '../subjects/index.js'
import type { Agent } from './agent.js'

interface Row {
  readonly collection_id: string
  readonly key_id: string
  readonly text_id: string
  readonly sealed: Buffer
}

/** The e-mail address of who represents, for the worker that mails them a link; undefined where there is none any more. */
export async function agentAddress(
  ports: Pick<Ports, 'keystore'>,
  pool: Pool,
  mandateId: string,
): Promise<string | undefined> {
  const { rows } = await pool.query<Row>(
    'select collection_id, key_id, text_id, sealed from jikimi.mandate_to_mail($1)',
    [mandateId],
  )
  const row = rows[0]
  if (!row) return undefined
  const place = { table: 'request_text', row: row.text_id, collection: row.collection_id, keyId: row.key_id } as const
  const { email } = JSON.parse(await openBeside(ports, place, row.sealed)) as Agent
  return email ?? undefined
}
