import {
  DestructionRunsDocument,
  EndStandingApprovalDocument,
  GrantStandingApprovalDocument,
  RetentionCountsDocument,
  RetentionForecastDocument,
  StandingApprovalsDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { type Destroyer, aDestroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
let destroyer: Destroyer

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  destroyer = await aDestroyer(house)
  await house.clock.move({ seconds: (atOn(today(), '19:00') - house.clock.now().getTime()) / 1000 + 86_400 })
  await sendInquiry(house.site())
  await sendInquiry(house.site(), { purpose: 'IR_MEETING' })
})

afterAll(async () => {
  await destroyer.close()
  await house.close()
})

const today = () => dayInSeoul(house.clock.now())
const atOn = (day: string, time: string) => Date.parse(`${day}T${time}:00+09:00`)
const as = async (who: string) => house.staff(await house.signIn(who))
const to = (day: string, time: string) =>
  house.clock.move({ seconds: (atOn(day, time) - house.clock.now().getTime()) / 1000 })
const grant = async (changed: object = {}, who = 'cpo') =>
  (
    await (
      await as(who)
    )(GrantStandingApprovalDocument, {
      input: { purposes: ['CIVIL_COMPLAINT'], fromOn: today(), untilOn: addDays(today(), 365), ...changed },
    })
  ).grantStandingApproval
const countsOf = async () => (await (await as('auditor'))(RetentionCountsDocument)).retentionCounts
const runs = async () =>
  (await (await as('auditor'))(DestructionRunsDocument, {})).destructionRuns.edges.map(({ node }) => node)
const left = async () =>
  (await house.sql<{ purpose: string }>('postgres', 'select purpose from jikimi.collection order by 1')).map(
    ({ purpose }) => purpose,
  )

it('is given by the chief alone, freshly signed in, for a year at most, in the API and in SQL', async () => {
  for (const who of ['administrator', 'officer', 'handler', 'auditor', 'archivist'])
    expect(await refusalOf(grant({}, who))).toBe('NOT_ALLOWED')
  for (const changed of [
    { purposes: [] },
    { fromOn: addDays(today(), -1) },
    { untilOn: addDays(today(), 366) },
    { fromOn: addDays(today(), 2), untilOn: addDays(today(), 1) },
  ])
    expect(await refusalOf(grant(changed))).toBe('STANDING_APPROVAL_NOT_VALID')
  expect(await refusalOf(grant({ purposes: ['CIVIL_COMPLAINT', 'NO_SUCH_PURPOSE'] }))).toBe('PURPOSE_NOT_LISTED')
  const inSql = `select jikimi.grant_standing_approval(gen_random_uuid(), array['X'], jikimi.today(), (jikimi.today() + $1::int)::date)`
  const chief = await house.signIn('cpo')
  expect(await triedInSql(house, chief, inSql, [10])).toBe(1)
  expect(await triedInSql(house, chief, inSql, [367])).toBe('42501')
  await house.clock.move({ minutes: 6 })
  expect(await triedInSql(house, chief, inSql, [10])).toBe('42501')
  expect(await triedInSql(house, await house.signIn('officer'), inSql, [10])).toBe('42501')
})

it('warns a week ahead of what no approval covers, and no more once one does', async () => {
  await house.clock.move({ days: 86 })
  expect(await countsOf()).toMatchObject({ uncoveredSoon: 2, late: 0 })
  const approval = await grant()
  expect(approval).toMatchObject({ isInForce: true, approvedBy: { displayName: '책임한' } })
  expect(await countsOf()).toMatchObject({ uncoveredSoon: 1 })
  const { retentionForecast } = await (await as('cpo'))(RetentionForecastDocument, {})
  expect(new Date(retentionForecast.nextRunAt!).getTime()).toBeGreaterThan(house.clock.now().getTime())
})

it('destroys what it covers at six in the evening of its day, not a minute earlier, and nothing else', async () => {
  const [due] = await house.sql<{ due_on: string }>(
    'postgres',
    'select min(due_on)::text as due_on from jikimi.retention',
  )
  await to(addDays(due!.due_on, -1), '23:59')
  expect(await destroyer.destroy()).toBe(0)
  await to(due!.due_on, '17:58')
  expect(await destroyer.destroy()).toBe(0)
  expect(await runs()).toEqual([])
  await to(due!.due_on, '18:01')
  expect(await destroyer.destroy()).toBe(1)
  expect(await left()).toEqual(['IR_MEETING'])
  expect(await runs()).toMatchObject([
    { state: 'DONE', isStanding: true, preparedBy: null, approvedBy: { displayName: '책임한' }, reason: null },
  ])
  expect(await destroyer.destroy()).toBe(0)
  expect(await runs()).toHaveLength(1)
})

it('raises an alarm for what is late, from the next day on', async () => {
  expect(await countsOf()).toMatchObject({ late: 0, uncoveredSoon: 1 })
  await house.clock.move({ days: 1 })
  expect(await countsOf()).toMatchObject({ late: 1 })
})

it('ends at once: what a run had not destroyed by then is left alone', async () => {
  const approval = await grant({ purposes: ['IR_MEETING'] })
  await to(addDays(today(), 1), '18:01')
  const stopped = destroyer.destroy({
    onStep: (step) => {
      if (step === 'RUN_MADE') throw new Error('stopped')
    },
  })
  await expect(stopped).rejects.toThrow('stopped')
  const input = { id: approval.id, version: approval.version }
  const { endStandingApproval } = await (await as('officer'))(EndStandingApprovalDocument, { input })
  expect(endStandingApproval).toMatchObject({ isInForce: false, endedBy: { displayName: '보호연' } })
  expect(await destroyer.destroy()).toBe(0)
  expect(await left()).toEqual(['IR_MEETING'])
  expect((await runs())[0]).toMatchObject({ state: 'DONE', counts: { skipped: 1, destroyed: 0 } })
  expect(await refusalOf((await as('officer'))(EndStandingApprovalDocument, { input }))).toBe('STANDING_APPROVAL_ENDED')
  const { standingApprovals } = await (await as('auditor'))(StandingApprovalsDocument)
  expect(standingApprovals.map(({ isInForce }) => isInForce)).toEqual([false, true])
})
