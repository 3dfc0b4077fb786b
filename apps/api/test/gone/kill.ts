import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import type { MovableClock } from '../support/a-clock.js'
import { until } from '../support/until.js'
import { aRound, endOf, type KeeperStep, startKeeper } from './a-keeper-process.js'
import type { Installation } from './an-installation.js'

/** The keeper itself; PostgreSQL's process that works for it, in the middle of a transaction; or PostgreSQL's first process. */
export type Victim = 'KEEPER' | 'BACKEND' | 'POSTMASTER'

export interface Kill {
  readonly step: KeeperStep
  readonly nth?: number
  readonly victim?: Victim
}

/** Kills, and returns what shows that it landed. */
export async function kill(own: Installation, clock: MovableClock, { step, nth = 1, victim = 'KEEPER' }: Kill) {
  if (victim === 'KEEPER') {
    const ended = await aRound(own, clock, { step, nth })
    return { at: ended.step, signal: ended.signal, isNoticed: true }
  }
  const child = await startKeeper(own, clock, { step, nth, isFrozen: true })
  const [said] = (await once(child, 'message')) as [{ step?: KeeperStep }]
  try {
    const signal = said.step === step ? await KILLS[victim](own) : null
    child.send('go on')
    const { round } = await endOf(child)
    return { at: said.step, signal, isNoticed: (round?.faults.length ?? 0) > 0 }
  } finally {
    // One that still stands there would keep the keystore from all that come
    child.kill('SIGKILL')
  }
}

const KILLS = { BACKEND: killBackend, POSTMASTER: killPostmaster }

async function killBackend(own: Installation): Promise<string | null> {
  const logged = async () => (await logOf(own)).split('terminated by signal 9').length
  const before = await logged()
  const [backend] = await own.sql<{ pid: number }>(
    'postgres',
    // Between two transactions it is the one that asked last
    `select pid from pg_stat_activity where usename = 'jikimi_keeper'
     order by state like 'idle in transaction%' desc, state_change desc limit 1`,
  )
  process.kill(backend!.pid, 'SIGKILL')
  await until(async () => (await logged()) > before)
  // It ends everybody's session after that, and recovers
  await until(() => own.sql('postgres', 'select 1').catch(() => undefined))
  return 'SIGKILL'
}

async function killPostmaster(own: Installation): Promise<string | null> {
  const { pid } = own.postgres
  process.kill(pid, 'SIGKILL')
  await until(() => !isRunning(pid))
  await own.startPostgres()
  return 'SIGKILL'
}

const logOf = (own: Installation): Promise<string> => readFile(join(own.folder, 'database', 'pg18.log'), 'utf8')

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
