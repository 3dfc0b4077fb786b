import { randomUUID } from 'node:crypto'
import { INSERT_ACCESS_RECORDS } from '../../src/persistence/access-rows.js'
import { type Sequencer } from '../../src/evidence/index.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { settled } from '../support/settled.js'
import { systemRecord } from './act-in-the-house.js'
import { copyOf, putBack } from './folder-copy.js'
import { type Looked, LOOKERS, lookAt } from './look.js'
import { Seeded } from './seeded.js'
import type { SetScene } from './set-the-scene.js'

/** Something harmless, and who raised an alarm about it. */
export interface CleanRun extends Looked {
  readonly seed: number
  readonly what: string
}

/** The log goes on as it does every day; nothing is put back. */
export class CleanRuns {
  private sequencer: Sequencer | undefined

  constructor(readonly set: SetScene) {}

  async record(count: number): Promise<void> {
    const rows = Array.from({ length: count }, () => systemRecord(new Date(), [randomUUID()]))
    await this.set.scene.client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
  }

  async sequence(): Promise<void> {
    const { database, scene } = this.set
    this.sequencer ??= aSequencer(database, await aLog(database, { witnesses: scene.witnesses }))
    await settled(database)
    await this.sequencer.sequenceOnce()
  }

  async end(): Promise<void> {
    await this.sequencer?.stop()
    this.sequencer = undefined
  }
}

const HARMLESS: Readonly<Record<string, (runs: CleanRuns, seeded: Seeded) => Promise<unknown>>> = {
  'records that wait': (runs, seeded) => runs.record(1 + seeded.below(3)),
  'records and the next checkpoint': async (runs, seeded) => {
    await runs.record(1 + seeded.below(3))
    await runs.sequence()
  },
  'a round without anything new': (runs) => runs.sequence(),
  'another sequencer': async (runs) => {
    await runs.end()
    await runs.sequence()
  },
  'a vacuum': ({ set }, seeded) =>
    set.scene.client.query(
      `vacuum ${seeded.isHeads() ? 'analyze' : 'full'} jikimi.${seeded.of(['log_head', 'log_statement', 'log_witness', 'record_cut'])}`,
    ),
  'a vacuum of the records': ({ set }) => set.scene.client.query('vacuum analyze jikimi.access_record'),
  'indexes made anew': ({ set }) => set.scene.client.query('reindex table jikimi.log_statement'),
  'the same files written anew': ({ set: { scene } }) => {
    const copy = copyOf(scene.folder)
    putBack(new Map(), scene.folder)
    return Promise.resolve(putBack(copy, scene.folder))
  },
  'another export': () => Promise.resolve(),
}

export async function aCleanRun(runs: CleanRuns, seed: number): Promise<CleanRun> {
  const seeded = new Seeded(seed)
  const what = seeded.of(Object.keys(HARMLESS))
  await HARMLESS[what]!(runs, seeded)
  const { scene } = runs.set
  await scene.client.query('begin')
  try {
    return { seed, what, ...(await lookAt(scene, scene.client, LOOKERS)) }
  } finally {
    await scene.client.query('rollback')
  }
}
