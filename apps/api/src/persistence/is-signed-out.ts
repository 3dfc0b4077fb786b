import type { Actor } from '../authority/actor.js'
import type { ReadPool } from './read-pool.js'

/** Whether the session that an act began with has ended meanwhile: another tab signed out, somebody was suspended. */
export async function isSignedOut(reads: ReadPool, actor: Actor, token: string | undefined): Promise<boolean> {
  if (actor.kind !== 'STAFF') return false
  const reading = reads.begin(token)
  try {
    const [row] = await reading.rows<{ id: string | null }>(
      'still-signed-in',
      'select jikimi.actor_account() as id',
      [],
    )
    return row!.id !== actor.accountId
  } finally {
    reading.end()
  }
}
