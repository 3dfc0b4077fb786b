import { setTimeout as pause } from 'node:timers/promises'
import type { TurningKeystore } from '../../src/keystore/index.js'
import type { TurnStep } from '../../src/rooms/epochs/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { askForTurn } from '../support/ask-for-turn.js'
import { isFullRun } from '../support/run.js'
import { aTurnProcess } from './a-turn-process.js'

/** Of every kind one, in the short form: before the commit, in its middle, behind it, in the database. */
const SHORT: readonly [TurnStep, number][] = [
  ['NEXT_KEY_WRITTEN', 1],
  ['BUCKET_PACKED', 100],
  ['BATCH_FILLED', 1],
  ['OLD_KEY_LINKED', 1],
  ['COMMITTED', 1],
  ['SWITCHED', 1],
]
const LONG: readonly [TurnStep, number][] = [
  ...SHORT,
  ['TURN_WRITTEN', 1],
  ['PARTITION_MADE', 1],
  ['BARRIER_PASSED', 1],
  ['SWEPT', 1],
  ['BUCKET_PACKED', 1],
  ['BUCKET_PACKED', 255],
  ['ALL_PACKED', 1],
  ['FILLED', 1],
  ['OLD_KEY_OVERWRITTEN', 1],
  ['OLD_KEY_REMOVED', 1],
  ['HALF_TIDIED', 1],
  ['TIDIED', 1],
  ['DROPPED', 1],
]
const STEPS = isFullRun() ? LONG : SHORT

let house: House
let keystore: TurningKeystore
let keys: { readonly key_id: string }[]

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  for (let nth = 0; nth < 5; nth += 1) await sendInquiry(house.site(), { email: `kept${nth}@example.kr` })
  await house.stop()
  keys = await house.sql('postgres', 'select key_id from jikimi.collection')
}, 60_000)

afterAll(() => house.database.drop())

const state = async () => {
  const [row] = await house.sql<{ epoch: number; open: number; tokens: number; epochs: number; records: number }>(
    'postgres',
    `select (select max(epoch) from jikimi.key_epoch where switched_at is not null) as epoch,
       (select count(*)::int from jikimi.key_epoch where dropped_at is null) as open,
       (select count(*)::int from jikimi.lookup_token) as tokens,
       (select count(distinct epoch)::int from jikimi.lookup_token) as epochs,
       (select count(*)::int from jikimi.access_record where act = 'epoch.turned') as records`,
  )
  return row!
}

describe('a turn whose process is killed', () => {
  it.each(STEPS)(
    'at %s (%i) is ended by the next one, with every key and every token once',
    async (step, nth) => {
      const before = await state()
      await askForTurn(house.database)
      const killed = await aTurnProcess(house.database, { step, nth })
      expect(killed).toEqual({ said: [step], signal: 'SIGKILL' })
      await pause(50)
      const after = await aTurnProcess(house.database)
      expect(after.signal).toBeNull()
      expect(await state()).toEqual({
        epoch: before.epoch + 1,
        open: 0,
        tokens: 10,
        epochs: 1,
        records: before.records + 1,
      })
      keystore = await house.database.openKeystore()
      try {
        expect(keystore.epoch).toBe(before.epoch + 1)
        expect(await keystore.missing(keys.map(({ key_id }) => key_id))).toEqual([])
        for (const { key_id } of keys) expect(await keystore.open(key_id)).toHaveLength(32)
        expect((await keystore.standing()).turn).toBeUndefined()
      } finally {
        keystore.close()
      }
    },
    60_000,
  )
})
