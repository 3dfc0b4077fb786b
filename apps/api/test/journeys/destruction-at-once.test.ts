import {
  ApproveDestructionDocument,
  DestructionItemsDocument,
  PlaceHoldDocument,
  PrepareDestructionDocument,
} from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { type Destroyer, aDestroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'
import { until } from '../support/until.js'

let house: House
let destroyer: Destroyer
let numbers: string[]

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  destroyer = await aDestroyer(house)
})

afterAll(async () => {
  await destroyer.close()
  await house.close()
})

const as = async (who: string) => house.staff(await house.signIn(who))
const today = () => dayInSeoul(house.clock.now())
const count = async (table: string, where = 'true') =>
  (await house.sql<{ n: number }>('postgres', `select count(*)::int as n from jikimi.${table} where ${where}`))[0]!.n

async function prepared() {
  const input = { dueUntil: today(), purposes: ['CIVIL_COMPLAINT'], reason: '보유기간 경과' }
  return (await (await as('officer'))(PrepareDestructionDocument, { input })).prepareDestruction
}

const approve = async (run: { id: string; version: number }) =>
  (await as('cpo'))(ApproveDestructionDocument, { input: { id: run.id, version: run.version } })

/** So many fresh inquiries, due by now. */
async function due(howMany: number): Promise<void> {
  numbers = []
  for (let n = 0; n < howMany; n += 1) numbers.push((await sendInquiry(house.site())).case.number)
  await house.clock.move({ days: 93 })
}

const itemsOf = async (runId: string) => {
  const { destructionItems } = await (await as('officer'))(DestructionItemsDocument, { runId })
  return destructionItems.edges.map(({ node }) => [node.state, node.skippedBecause])
}

it('two runs over the same collections destroy each once, though both jobs go at once', async () => {
  await due(3)
  const runs = [await prepared(), await prepared()]
  for (const run of runs) await approve(run)
  const counts = await Promise.all([destroyer.destroy(), destroyer.destroy()])
  expect(counts[0] + counts[1]).toBe(3)
  expect(destroyer.faults).toEqual([])
  expect([await count('destroyed'), await count('collection')]).toEqual([3, 0])
  const states = [...(await itemsOf(runs[0]!.id)), ...(await itemsOf(runs[1]!.id))]
  expect(states.filter(([state]) => state === 'DESTROYED')).toHaveLength(3)
  expect(states.filter(([, why]) => why === 'ALREADY_DESTROYED')).toHaveLength(3)
  expect(await count('destruction_run', `state = 'DONE'`)).toBe(2)
})

it('of two approvals at once one counts', async () => {
  await due(1)
  const run = await prepared()
  const chief = await as('cpo')
  const input = { id: run.id, version: run.version }
  const tried = await Promise.allSettled([
    chief(ApproveDestructionDocument, { input }),
    chief(ApproveDestructionDocument, { input }),
  ])
  expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await destroyer.destroy()).toBe(1)
})

it('a hold placed while a batch is open finds nobody; one that was first keeps them', async () => {
  await due(2)
  const run = await prepared()
  await approve(run)
  const officer = await as('officer')
  const reviewOn = dayInSeoul(new Date(house.clock.now().getTime() + 30 * 86_400_000))
  const hold = (caseNumbers: string[]) =>
    officer(PlaceHoldDocument, { input: { caseNumbers, kind: 'STATUTE', statute: '상법 제33조', reviewOn } })

  await hold([numbers[0]!])
  let late: Promise<string> | undefined
  expect(
    await destroyer.destroy({
      onStep: async (step) => {
        if (step !== 'BATCH_DESTROYED' || late) return
        late = refusalOf(hold([numbers[1]!]))
        await until(async () => (await waiting()) > 0)
      },
    }),
  ).toBe(1)
  expect(await late).toBe('CASES_NOT_KNOWN')
  const items = await itemsOf(run.id)
  expect(items).toContainEqual(['SKIPPED', 'HELD'])
  expect(items).toContainEqual(['DESTROYED', null])
  expect([await count('collection'), await count('hold')]).toEqual([1, 1])
})

const waiting = async () =>
  (
    await house.sql<{ n: number }>(
      'postgres',
      `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`,
      [house.database.name],
    )
  )[0]!.n
