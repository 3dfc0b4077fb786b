import type { Pool } from 'pg'
import type { Locale, RightKind } from '@jikimi/schema'
import type { SealedCollection } from '../subjects/index.js'

/** A link that waits to be mailed, with the collection to whose address on file it goes. */
export interface ClaimedLink extends SealedCollection {
  readonly link_id: string
  /** This one counted. */
  readonly attempts: number
  readonly asked_at: Date
  readonly locale: Locale
  readonly mandate_id: string | null
  /** Of the requests that opening it proves, and the right that each asks for. */
  readonly numbers: string[]
  readonly kinds: RightKind[]
}

/** Takes the oldest that waits, so that no other worker does. */
export async function claimOwnLink(pool: Pool): Promise<ClaimedLink | undefined> {
  const { rows } = await pool.query<ClaimedLink>('select * from jikimi.claim_own_link()')
  return rows[0]
}
