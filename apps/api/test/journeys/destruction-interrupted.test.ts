import { ApproveDestructionDocument, DestructionRunDocument, PrepareDestructionDocument } from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { KeyGone } from '../../src/keystore/index.js'
import type { DestroyStep } from '../../src/rooms/retention/index.js'
import { type Destroyer, aDestroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'

let house: House
let destroyer: Destroyer

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  destroyer = await aDestroyer(house)
})

afterAll(async () => {
  await destroyer.close()
  await house.close()
})

const as = async (who: string) => house.staff(await house.signIn(who))
const count = async (table: string, where = 'true') =>
  (await house.sql<{ n: number }>('postgres', `select count(*)::int as n from jikimi.${table} where ${where}`))[0]!.n

/** So many fresh inquiries, due by now, in a run that is approved; returns their keys and the run. */
async function approved(howMany: number): Promise<{ run: string; keys: string[] }> {
  for (let n = 0; n < howMany; n += 1) await sendInquiry(house.site())
  await house.clock.move({ days: 93 })
  const keys = await house.sql<{ key_id: string }>('postgres', 'select key_id from jikimi.collection')
  const input = { dueUntil: dayInSeoul(house.clock.now()), purposes: ['CIVIL_COMPLAINT'], reason: '보유기간 경과' }
  const { prepareDestruction: run } = await (await as('officer'))(PrepareDestructionDocument, { input })
  await (
    await as('cpo')
  )(ApproveDestructionDocument, { input: { id: run.id, version: run.version } })
  return { run: run.id, keys: keys.map(({ key_id }) => key_id) }
}

const runOf = async (id: string) => (await (await as('officer'))(DestructionRunDocument, { id })).destructionRun!

class Stopped extends Error {}

const STEPS = {
  BATCH_DESTROYED: 0,
  BATCH_RECORDED: 0,
  BATCH_COMMITTED: 2,
  ENDINGS_KEPT: 2,
  KEYS_BURIED: 2,
  BURIAL_NOTED: 2,
  RUN_FINISHED: 2,
} satisfies Partial<Record<DestroyStep, number>>

it.each(Object.entries(STEPS))('stopped at %s with %i gone, the next run finishes it, once', async (step, gone) => {
  const { run, keys } = await approved(2)
  const before = await count('destroyed')
  const stopped = destroyer.destroy({
    onStep: (reached) => {
      if (reached === step) throw new Stopped()
    },
  })
  await expect(stopped).rejects.toThrow(Stopped)
  expect((await count('destroyed')) - before).toBe(gone)
  expect(await count('collection')).toBe(2 - gone)

  await destroyer.destroy()
  await destroyer.destroy()
  expect((await count('destroyed')) - before).toBe(2)
  expect(await count('destroyed', 'buried_at is null')).toBe(0)
  expect(await count('access_record', `act = 'collection.destroyed' and object_id = '${run}'`)).toBe(1)
  expect(await count('access_record', `act = 'destruction.finished' and object_id = '${run}'`)).toBe(1)
  expect(await runOf(run)).toMatchObject({ state: 'DONE', counts: { destroyed: 2, failed: 0 } })
  const keystore = await house.database.openKeystore()
  for (const key of keys) await expect(keystore.open(key)).rejects.toThrow(KeyGone)
  keystore.close()
})

it('nothing goes while the keystore is not ready, and no key before what has ended is kept outside', async () => {
  const { run, keys } = await approved(1)
  const broken = { isReady: async () => false, bury: async () => undefined }
  await expect(destroyer.destroy({ keystore: broken })).rejects.toThrow('keystore')
  expect(await count('collection')).toBe(1)
  const keep = () => Promise.reject(new Stopped())
  await expect(destroyer.destroy({ keep })).rejects.toThrow(Stopped)
  expect(await count('collection')).toBe(0)
  expect(destroyer.buried).not.toContain(keys[0])
  expect(await runOf(run)).toMatchObject({ state: 'RUNNING' })
  await destroyer.destroy()
  expect(destroyer.buried).toContain(keys[0])
  expect(await runOf(run)).toMatchObject({ state: 'DONE' })
})

it('one that fails is left alone with its code, tried on two more days, and holds nobody else up', async () => {
  const { run } = await approved(3)
  const [one] = await house.sql<{ id: string }>('postgres', 'select id from jikimi.collection order by id limit 1')
  await house.sql(
    'postgres',
    `create function public.stuck() returns trigger language plpgsql as $$ begin if old.id = '${one!.id}' then raise exception 'stuck' using errcode = 'XX001'; end if; return old; end $$`,
  )
  await house.sql(
    'postgres',
    'create trigger stuck before delete on jikimi.collection for each row execute function public.stuck()',
  )
  expect(await destroyer.destroy()).toBe(2)
  expect(destroyer.faults).toHaveLength(1)
  expect(await destroyer.destroy()).toBe(0)
  expect(destroyer.faults).toHaveLength(1)
  expect(await runOf(run)).toMatchObject({ state: 'RUNNING', counts: { destroyed: 2, failed: 1 } })
  const [item] = await house.sql(
    'postgres',
    `select failed_with, tries from jikimi.destruction_item where state = 'FAILED'`,
  )
  expect(item).toEqual({ failed_with: 'SQL_XX001', tries: 1 })
  for (let day = 2; day <= 3; day += 1) {
    await house.clock.move({ days: 1 })
    await destroyer.destroy()
  }
  expect(await runOf(run)).toMatchObject({ state: 'DONE', counts: { destroyed: 2, failed: 1 } })
  expect(await count('collection')).toBe(1)
  await house.sql('postgres', 'drop trigger stuck on jikimi.collection')
  const input = { dueUntil: dayInSeoul(house.clock.now()), purposes: ['CIVIL_COMPLAINT'], reason: '다시' }
  const { prepareDestruction } = await (await as('officer'))(PrepareDestructionDocument, { input })
  await (
    await as('cpo')
  )(ApproveDestructionDocument, {
    input: { id: prepareDestruction.id, version: prepareDestruction.version },
  })
  expect(await destroyer.destroy()).toBe(1)
})
