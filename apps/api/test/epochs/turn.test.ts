import {
  FindCasesByContactDocument,
  InquiryCaseDocument,
  KeystoreStatusDocument,
  RevealItemsDocument,
  type Send,
  TurnEpochDocument,
} from '@jikimi/client/staff'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { TOKEN_BARRIER } from '../../src/persistence/token-barrier.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'
import { takeNewCase } from '../support/take-new-case.js'
import { demoPerson } from '../support/sign-in.js'
import { stepUp } from '../support/step-up.js'
import { isFullRun } from '../support/run.js'

const TURNS = isFullRun() ? 10 : 2
const purpose = 'CIVIL_COMPLAINT'

let house: House
let handler: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  handler = house.staff(await house.signIn('handler'))
}, 60_000)

afterAll(() => house.close())

const find = async (email: string): Promise<number> =>
  (await handler(FindCasesByContactDocument, { input: { purpose, email } })).findCasesByContact.length

const tokens = () =>
  house.sql<{ epoch: number; count: number }>(
    'postgres',
    'select epoch, count(*)::int as count from jikimi.lookup_token group by epoch order by epoch',
  )

describe('a turn while everybody works', () => {
  it('fails no intake, no look-up, no look and no reveal', async () => {
    const taken = await takeNewCase(house, handler, { email: 'known@example.kr' })
    const over = new AbortController()
    const counts = { intakes: 0, finds: 0, looks: 0, reveals: 0 }
    const intakes = async (): Promise<void> => {
      for (let nth = 0; !over.signal.aborted; nth += 1) {
        await sendInquiry(house.site(), { email: `load${nth}@example.kr` })
        expect(await find(`load${nth}@example.kr`)).toBe(1)
        counts.intakes += 1
      }
    }
    const finds = async (): Promise<void> => {
      for (; !over.signal.aborted; counts.finds += 1) expect(await find('known@example.kr')).toBe(1)
    }
    const looks = async (): Promise<void> => {
      for (; !over.signal.aborted; counts.looks += 1) {
        const { inquiryCase } = await handler(InquiryCaseDocument, { id: taken.id })
        expect(JSON.stringify(inquiryCase)).toContain('홍*동')
        if (counts.looks % 40 !== 0 || counts.reveals >= 5) continue
        const input = { caseId: taken.id, items: ['EMAIL'], reason: 'ANSWERING' as const }
        expect(JSON.stringify(await handler(RevealItemsDocument, { input }))).toContain('known@example.kr')
        counts.reveals += 1
      }
    }
    const working = Promise.all([intakes(), finds(), looks()])
    for (let turns = 0; turns < TURNS; turns += 1) await house.turnEpoch(1000)
    over.abort()
    await working
    expect(counts.intakes).toBeGreaterThan(5)
    expect(counts.finds).toBeGreaterThan(5)
    expect(counts.reveals).toBeGreaterThan(0)
    const [row] = await house.sql<{ count: number }>('postgres', 'select count(*)::int as count from jikimi.collection')
    expect(await tokens()).toEqual([{ epoch: 1 + TURNS, count: 2 * row!.count }])
    for (let nth = 0; nth < counts.intakes; nth += 1) expect(await find(`load${nth}@example.kr`)).toBe(1)
  }, 240_000)

  it('waits for an intake that asked for lookup keys before it began', async () => {
    const keystore = await house.database.openKeystore()
    const intake = new Client({ connectionString: house.urls.jikimi_app })
    await intake.connect()
    try {
      await intake.query('begin')
      await intake.query('select pg_advisory_xact_lock_shared($1)', [TOKEN_BARRIER])
      const turning = house.turnEpoch()
      while ((await keystore.standing()).turn === undefined) await pause(20)
      await pause(1500)
      expect((await keystore.standing()).turn).toMatchObject({ doneBuckets: 0 })
      expect(keystore.lookupKeys()).toHaveLength(2)
      await intake.query('commit')
      await turning
      expect(keystore.lookupKeys()).toHaveLength(1)
    } finally {
      keystore.close()
      await intake.end()
    }
  }, 60_000)

  it('makes the tokens of a restricted collection too, and shows it to nobody', async () => {
    await sendInquiry(house.site(), { email: 'restricted@example.kr' })
    await house.sql(
      'postgres',
      `insert into jikimi.restriction (id, collection_id, began_at)
       select gen_random_uuid(), id, jikimi.now() from jikimi.collection order by id desc limit 1`,
    )
    const shown = () =>
      house.sql('postgres', `select 1 from jikimi.collection_access union all select 1 from jikimi.reveal`)
    const before = await shown()
    await house.turnEpoch()
    expect(await shown()).toHaveLength(before.length)
    expect(await find('restricted@example.kr')).toBe(0)
    await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now() where ended_at is null')
    expect(await find('restricted@example.kr')).toBe(1)
  }, 60_000)
})

describe('the administrator', () => {
  it('asks for a turn once, sees it as it stands and is on record with it', async () => {
    const person = demoPerson('administrator')
    const cookie = await stepUp(house, await house.signIn('administrator'), person)
    const administrator = house.staff(cookie)
    const { keystoreStatus: before } = await administrator(KeystoreStatusDocument, {})
    expect(before).toMatchObject({ turn: null, isTurnLate: false, buriedAlive: 0, suspectKeys: 0 })
    const { turnEpoch } = await administrator(TurnEpochDocument, {})
    expect(turnEpoch.turn).toMatchObject({ doneBuckets: 0, buckets: 256, doneTokens: 0 })
    expect(await refusalOf(administrator(TurnEpochDocument, {}))).toBe('EPOCH_TURN_UNDER_WAY')
    await house.runTurn()
    const { keystoreStatus: after } = await administrator(KeystoreStatusDocument, {})
    expect(after).toMatchObject({ epoch: before.epoch + 1, turn: null, lastTurn: { epoch: before.epoch + 1 } })
    const acts = await house.sql<{ act: string; actor_kind: string; duty: string }>(
      'postgres',
      `select act, actor_kind, duty from jikimi.access_record where act like 'epoch.%' order by at desc, id desc limit 2`,
    )
    expect(acts.toReversed()).toEqual([
      { act: 'epoch.asked', actor_kind: 'STAFF', duty: 'ACCESS_CONTROL' },
      { act: 'epoch.turned', actor_kind: 'SYSTEM', duty: 'ACCESS_CONTROL' },
    ])
  }, 60_000)
})

describe('the day’s turn', () => {
  it('comes once a day whatever the clock does, and no collection is lost by it', async () => {
    const epoch = async (): Promise<number> =>
      (await house.sql<{ epoch: number }>('postgres', 'select max(epoch) as epoch from jikimi.key_epoch'))[0]!.epoch
    const before = await epoch()
    await house.runTurn()
    expect(await epoch()).toBe(before)
    await house.clock.move({ hours: 25 })
    await house.runTurn()
    await house.runTurn()
    expect(await epoch()).toBe(before + 1)
    await house.clock.move({ hours: -25 })
    await house.runTurn()
    expect(await epoch()).toBe(before + 1)
    expect(await find('known@example.kr')).toBe(1)
    await sendInquiry(house.site(), { email: 'yesterday@example.kr' })
    expect(await find('yesterday@example.kr')).toBe(1)
  }, 60_000)
})
