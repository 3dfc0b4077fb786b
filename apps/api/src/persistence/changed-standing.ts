import type { Actor } from '../authority/actor.js'
import { notAllowed, notSignedIn } from '../kernel/general.refusals.js'
import { Refusal } from '../kernel/refusal.js'
import type { ReadPool } from './read-pool.js'

interface Standing {
  readonly account_id: string | null
  readonly standing: unknown
}

/** By a row rule, or by a trigger that holds a change within its bounds. */
const REFUSED_BY_THE_DATABASE = '42501'

const STANDING = `
select account_id, jsonb_build_array(roles, purposes, working_purposes, deputises_for) as standing from jikimi.session_actor()`

/**
 * What a write's fault was, if who asked stands otherwise than when they began: signed out in another tab, suspended,
 * designated or trained no more. The database judges by what is so now, and says so in words of its own.
 */
export async function refusalOfChangedStanding(
  fault: unknown,
  { reads, actor, token }: { readonly reads: ReadPool; readonly actor: Actor; readonly token: string | undefined },
): Promise<Refusal | undefined> {
  if (actor.kind !== 'STAFF' || fault instanceof Refusal) return undefined
  const reading = reads.begin(token)
  try {
    const [now] = await reading.rows<Standing>('changed-standing', STANDING, [])
    if (now?.account_id !== actor.accountId) return notSignedIn()
    const { roles, purposes, workingPurposes, deputisesFor } = actor
    const isSame = JSON.stringify(now.standing) === JSON.stringify([roles, purposes, workingPurposes, deputisesFor])
    return isSame || codeOf(fault) !== REFUSED_BY_THE_DATABASE ? undefined : notAllowed()
  } finally {
    reading.end()
  }
}

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined)
