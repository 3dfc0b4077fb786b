import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { TOKEN_BARRIER } from '../../../persistence/token-barrier.js'

const TRIES = 20
const PAUSE_MS = 100
const LOCK_NOT_AVAILABLE = '55P03'
const DEADLOCK = '40P01'

/** Partitions of the lookup tokens. None waits long for a lock, for everybody else would wait behind it. */
export const tokenEpochs = {
  make: (keepers: Pool, epoch: number): Promise<boolean> =>
    patiently(keepers, 'select jikimi.make_token_epoch($1)', [epoch]),

  /** Those before the epoch that counts. False while somebody uses them all the time. */
  dropOld: (keepers: Pool): Promise<boolean> =>
    patiently(keepers, 'with gone as (select jikimi.drop_token_epochs() as parts) select parts from gone', []),

  /** Behind it, whoever writes tokens has asked the keystore anew, and whoever asked before has committed. */
  async passBarrier(keepers: Pool): Promise<void> {
    const client = await keepers.connect()
    try {
      await client.query('begin')
      await client.query('select pg_advisory_xact_lock($1)', [TOKEN_BARRIER])
      await client.query('commit')
    } catch (fault) {
      await client.query('rollback').catch(() => undefined)
      throw fault
    } finally {
      client.release()
    }
  },
}

async function patiently(keepers: Pool, text: string, values: readonly unknown[]): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    if (await tried(keepers, text, values)) return true
    await pause(PAUSE_MS)
  }
  return false
}

async function tried(keepers: Pool, text: string, values: readonly unknown[]): Promise<boolean> {
  const client = await keepers.connect()
  try {
    await client.query(`begin; set local lock_timeout = '500ms'`)
    await client.query(text, [...values])
    await client.query('commit')
    return true
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined
    if (code === LOCK_NOT_AVAILABLE || code === DEADLOCK) return false
    throw fault
  } finally {
    client.release()
  }
}
