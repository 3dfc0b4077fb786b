import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { CertifyStep } from '../../src/rooms/certificates/index.js'
import type { TurnStep } from '../../src/rooms/epochs/index.js'
import type { DestroyStep } from '../../src/rooms/retention/index.js'
import { aLog } from '../support/a-log.js'
import type { MovableClock } from '../support/a-clock.js'
import type { Installation } from './an-installation.js'

const PROGRAM = join(import.meta.dirname, 'keeper-process.mjs')

/** What the keeper does, and where it is in it. */
export type KeeperStep = `DESTROY.${DestroyStep}` | `TURN.${TurnStep}` | `CERTIFY.${CertifyStep}`

export interface Stop {
  readonly step?: KeeperStep
  readonly nth?: number
  readonly isFrozen?: boolean
}

/** What a round came to. */
export interface Round {
  readonly destroyed?: number
  readonly turned?: string
  readonly issued?: number
  readonly faults: readonly string[]
}

/** Opening a log may write, and there may be no room. */
const origins = new WeakMap<Installation, string>()

export async function startKeeper(own: Installation, clock: MovableClock, stop: Stop = {}): Promise<ChildProcess> {
  const origin = origins.get(own) ?? (await aLog(own)).origin
  origins.set(own, origin)
  const shiftMs = clock.now().getTime() - Date.now()
  const options = { folder: own.folder, urls: own.urls, origin, shiftMs, nth: 1, ...stop }
  return fork(PROGRAM, [JSON.stringify(options)], { execArgv: [] })
}

/** A whole round, or one that was killed on its way: then the signal, and where it last said that it was. */
export async function aRound(own: Installation, clock: MovableClock, stop: Stop = {}) {
  return endOf(await startKeeper(own, clock, stop))
}

export async function endOf(child: ChildProcess) {
  const said: (Round | { step: KeeperStep })[] = []
  child.on('message', (message) => void said.push(message as Round))
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal === null && code !== 0) throw new Error(`The keeper ended with ${code}.`)
  const last = said.at(-1)
  return {
    signal,
    step: last && 'step' in last ? last.step : undefined,
    round: last && 'faults' in last ? last : undefined,
  }
}
