import {
  AlertsDocument,
  AlertDocument,
  AnswerExplanationDocument,
  AskExplanationDocument,
  CanariesDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  OwnExplanationsDocument,
  PlantCanaryDocument,
  EndCanaryDocument,
  RejectExplanationDocument,
  SignOffExplanationDocument,
} from '@jikimi/client/staff'
import { addWorkingDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { aWatch, type Watch } from '../support/a-watch.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { nextMorning } from '../support/next-morning.js'
import { refusalOf } from '../support/refusal-of.js'
import { until } from '../support/until.js'

let house: House
let watch: Watch

beforeAll(async () => {
  house = await aHouse()
  watch = aWatch(house.database, house.clock)
  await nextMorning(house.clock)
})

afterAll(async () => {
  await watch.close()
  await house.close()
})

const as = async (who: string) => house.staff(await house.signIn(who))

/** All that is committed goes into the tree, once no writer holds it back, and the watcher looks at it. */
async function look(): Promise<void> {
  await until(
    async () => {
      await house.sequence()
      return house.sql('postgres', WAITING)
    },
    (waiting) => waiting.length === 0,
  )
  await watch.run()
}

const WAITING = `
select from jikimi.access_record r where not exists (
  select from jikimi.log_entry e where e.record_at = r.at and e.record_id = r.id) limit 1`

async function daysOn(count: number): Promise<void> {
  const then = addWorkingDays(dayInSeoul(house.clock.now()), count)
  await house.clock.move({ seconds: (Date.parse(`${then}T10:00:00+09:00`) - house.clock.now().getTime()) / 1000 })
}

const canaryAlert = async () => {
  const { alerts } = await (await as('officer'))(AlertsDocument, { filter: { rule: 'CANARY' } })
  return alerts.edges[0]!.node
}

const mine = async () => (await (await as('handler'))(OwnExplanationsDocument)).ownExplanations

describe('a canary that is hit', () => {
  it('goes from the question over a reminder, a missed day and a rejection to its end, all of it in the log', async () => {
    await sendInquiry(house.site(), { name: '새', content: '카나리아입니다.' })
    const handler = await as('handler')
    const [inquiry] = await casesOf(handler)
    const { id: caseId, number: caseNumber } = inquiry!

    const { plantCanary } = await (await as('cpo'))(PlantCanaryDocument, { input: { caseNumber } })
    expect(plantCanary).toMatchObject({ caseNumber, endedAt: null, alertCount: 0 })
    expect(await refusalOf((await as('cpo'))(PlantCanaryDocument, { input: { caseNumber } }))).toBe(
      'CANARY_ALREADY_PLANTED',
    )
    await casesOf(await as('handler'))
    await look()
    expect(await watch.alerts('CANARY')).toEqual([])

    await (
      await as('handler')
    )(InquiryCaseDocument, { id: caseId })
    await look()
    const raised = await canaryAlert()
    expect(await watch.alerts('CANARY')).toHaveLength(1)
    expect(raised).toMatchObject({ state: 'RAISED', found: 1, caseNumbers: [caseNumber], dueOn: null, steps: [] })
    expect(raised.recordIds).toHaveLength(1)
    expect((await (await as('cpo'))(CanariesDocument)).canaries).toMatchObject([{ alertCount: 1 }])
    expect(await mine()).toEqual([])
    const { id: alertId } = raised

    const today = dayInSeoul(house.clock.now())
    const asking = { alertId, text: '이 문의를 왜 열었는지 설명해 주세요.', version: raised.version }
    const { askExplanation } = await (await as('officer'))(AskExplanationDocument, { input: asking })
    expect(askExplanation).toMatchObject({ state: 'ASKED', dueOn: addWorkingDays(today, 5) })
    expect(await mine()).toMatchObject([{ id: alertId, rule: null, recordIds: [], steps: [{ text: asking.text }] }])

    await daysOn(2)
    await look()
    expect((await mine())[0]!.remindedAt).toBeNull()
    await daysOn(1)
    await look()
    await look()
    expect((await mine())[0]!.remindedAt).not.toBeNull()
    await daysOn(2)
    await look()
    expect((await mine())[0]).toMatchObject({ state: 'ASKED', missedAt: null })
    await daysOn(1)
    await look()
    const [overdue] = await mine()
    expect(overdue).toMatchObject({
      state: 'OVERDUE',
      steps: [{ kind: 'ASKED' }, { kind: 'REMINDED' }, { kind: 'MISSED' }],
    })

    const answer = async (text: string, version: number) =>
      (await (await as('handler'))(AnswerExplanationDocument, { input: { alertId, text, version } })).answerExplanation
    const answered = await answer('고객 900101-1234568 님이 전화했습니다.', overdue!.version)
    expect(answered).toMatchObject({ state: 'ANSWERED', rule: null })
    expect(answered.steps.at(-1)!.text).toBe('고객 ******-******* 님이 전화했습니다.')

    const rejecting = { alertId, text: '통화 기록이 없습니다.', version: answered.version }
    const { rejectExplanation } = await (await as('cpo'))(RejectExplanationDocument, { input: rejecting })
    expect(rejectExplanation).toMatchObject({ state: 'REJECTED', remindedAt: null, missedAt: null })
    expect(rejectExplanation.dueOn).toBe(addWorkingDays(dayInSeoul(house.clock.now()), 5))
    const again = await answer('목록에서 잘못 눌렀습니다.', rejectExplanation.version)
    const signing = { alertId, text: '확인했습니다.', version: again.version }
    const { signOffExplanation } = await (await as('officer'))(SignOffExplanationDocument, { input: signing })
    expect(signOffExplanation).toMatchObject({ state: 'SIGNED_OFF', rule: 'CANARY' })
    expect(signOffExplanation.steps.map(({ kind, by }) => [kind, by?.displayName ?? null])).toEqual([
      ['ASKED', '보호연'],
      ['REMINDED', null],
      ['MISSED', null],
      ['ANSWERED', '담당우'],
      ['REJECTED', '책임한'],
      ['ANSWERED', '담당우'],
      ['SIGNED_OFF', '보호연'],
    ])
    expect(await mine()).toMatchObject([{ rule: 'CANARY', recordIds: [] }])

    await look()
    const inTree = await house.sql<{ act: string; actor_kind: string }>(
      'postgres',
      `select r.act, r.actor_kind from jikimi.access_record r join jikimi.log_entry e on e.record_at = r.at and e.record_id = r.id
       where r.object_id = $1 and r.act <> 'alert.read' and r.duty = 'INSPECTION' order by e.index`,
      [alertId],
    )
    expect(inTree.map(({ act, actor_kind }) => `${act} ${actor_kind}`)).toEqual([
      'alert.raised SYSTEM',
      'explanation.asked STAFF',
      'explanation.reminded SYSTEM',
      'explanation.missed SYSTEM',
      'explanation.answered STAFF',
      'explanation.rejected STAFF',
      'explanation.answered STAFF',
      'explanation.signed-off STAFF',
    ])
  })

  it('shows handlers nothing of it in the case or the list, and raises nothing once it has ended', async () => {
    const handler = await as('handler')
    const [inquiry] = await casesOf(handler)
    const { inquiryCase } = await handler(InquiryCaseDocument, { id: inquiry!.id })
    const { inquiryCases } = await handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT', first: 1 })
    expect(JSON.stringify([inquiryCase, inquiryCases]).toLowerCase()).not.toContain('canary')
    expect(await refusalOf(handler(CanariesDocument))).toBe('NOT_ALLOWED')
    const cpo = await as('cpo')
    const [canary] = (await cpo(CanariesDocument)).canaries
    const { endCanary } = await cpo(EndCanaryDocument, { id: canary!.id })
    expect(endCanary.endedAt).not.toBeNull()
    expect(await refusalOf(cpo(EndCanaryDocument, { id: canary!.id }))).toBe('CANARY_ALREADY_ENDED')
    await look()
    const before = await watch.alerts('CANARY')
    await (
      await as('handler')
    )(InquiryCaseDocument, { id: inquiry!.id })
    await look()
    expect(await watch.alerts('CANARY')).toEqual(before)
  })

  it('is on record when it is read', async () => {
    const { id } = await canaryAlert()
    await (
      await as('officer')
    )(AlertDocument, { id })
    const acts = await house.sql<{ act: string }>(
      'postgres',
      `select act from jikimi.access_record where act in ('alert.listed', 'alert.read', 'canary.listed', 'explanation.listed')
         and (act <> 'alert.read' or object_id = $1)`,
      [id],
    )
    expect(new Set(acts.map(({ act }) => act)).size).toBe(4)
  })
})
