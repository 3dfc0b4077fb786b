import type { Pool } from 'pg'
import type { Locale } from '@jikimi/schema'
import type { SealedCollection } from '../subjects/index.js'

/** Somebody who is to be asked, with the collection to whose address on file the letter goes. */
export interface ClaimedAsk extends SealedCollection {
  readonly ask_id: string
  /** This one counted. */
  readonly attempts: number
  readonly began_at: Date
  readonly answer_days: number
  readonly asked_version: string
  readonly locale: Locale
  readonly received_at: Date
}

/** Takes one of today's batch, so that no other worker does. */
export async function claimAsk(pool: Pool): Promise<ClaimedAsk | undefined> {
  const { rows } = await pool.query<ClaimedAsk>('select * from jikimi.claim_consent_ask()')
  return rows[0]
}
