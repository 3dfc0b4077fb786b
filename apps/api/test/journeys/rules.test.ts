import { randomUUID } from 'node:crypto'
import {
  CancelRuleChangeDocument,
  ChangeRuleDocument,
  RuleChangesDocument,
  RulesDocument,
  type RuleName,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))

async function change(who: string, rule: RuleName, value: number, reason = '업무량 검토 결과') {
  const { changeRule } = await (await as(who))(ChangeRuleDocument, { input: { rule, value, reason } })
  return changeRule
}

async function ruleNow(rule: RuleName) {
  const { rules } = await (await as('officer'))(RulesDocument)
  return rules.find(({ name }) => name === rule)!
}

const stateOf = async (id: string) =>
  (await (await as('cpo'))(RuleChangesDocument)).ruleChanges.find((one) => one.id === id)!

describe('a rule', () => {
  it('has its default, and its bounds, until somebody changes it', async () => {
    const { rules } = await (await as('auditor'))(RulesDocument)
    expect(rules).toHaveLength(20)
    for (const { value, default: standard, least, most, staged, isWeakerWhenHigher } of rules) {
      expect({ value, staged, isWeakerWhenHigher }).toEqual({ value: standard, staged: null, isWeakerWhenHigher: true })
      expect(least <= value && value <= most).toBe(true)
    }
  })

  it('is tighter at once', async () => {
    expect(await change('officer', 'REACH_MINUTES', 10)).toMatchObject({ value: 10, default: 30, staged: null })
  })

  it('is weaker exactly 24 hours later, and not a second before', async () => {
    const { value, staged } = await change('cpo', 'REVEALS_PER_HOUR', 60)
    expect(value).toBe(30)
    expect(staged).toMatchObject({ value: 60, state: 'STAGED', changedBy: { displayName: '책임한' } })
    expect(Date.parse(staged!.effectiveAt) - Date.parse(staged!.changedAt)).toBe(24 * 3_600_000)
    const left = Date.parse(staged!.effectiveAt) - house.clock.now().getTime()
    await house.clock.move({ seconds: left / 1000 - 90 })
    expect((await ruleNow('REVEALS_PER_HOUR')).value).toBe(30)
    await house.clock.move({ seconds: 90 })
    expect(await ruleNow('REVEALS_PER_HOUR')).toMatchObject({ value: 60, staged: null })
    expect((await stateOf(staged!.id)).state).toBe('IN_FORCE')
  })

  it('stays as it is when the weakening is cancelled by somebody else in time', async () => {
    const { staged } = await change('officer', 'ATTENDANCE_MONTHS', 24)
    const input = { ruleChangeId: staged!.id }
    const { cancelRuleChange } = await (await as('cpo'))(CancelRuleChangeDocument, { input })
    expect(cancelRuleChange).toMatchObject({ value: 12, staged: null })
    await house.clock.move({ hours: 25 })
    expect((await ruleNow('ATTENDANCE_MONTHS')).value).toBe(12)
    expect(await stateOf(staged!.id)).toMatchObject({ state: 'CANCELLED', cancelledBy: { displayName: '책임한' } })
    expect(await refusalOf((await as('cpo'))(CancelRuleChangeDocument, { input }))).toBe('RULE_CHANGE_NOT_STAGED')
  })

  it('that was tightened forgets the weakening that waited, and what held before is replaced', async () => {
    const { staged } = await change('officer', 'EMAIL_CHARACTERS_SHOWN', 4)
    await change('officer', 'EMAIL_CHARACTERS_SHOWN', 1)
    expect((await stateOf(staged!.id)).state).toBe('CANCELLED')
    await change('cpo', 'EMAIL_CHARACTERS_SHOWN', 0)
    const { ruleChanges } = await (await as('auditor'))(RuleChangesDocument)
    const states = ruleChanges.filter(({ rule }) => rule === 'EMAIL_CHARACTERS_SHOWN').map(({ state }) => state)
    expect(states).toEqual(['IN_FORCE', 'REPLACED', 'CANCELLED'])
    await house.clock.move({ hours: 25 })
    expect((await ruleNow('EMAIL_CHARACTERS_SHOWN')).value).toBe(0)
  })

  it.each([
    ['beyond its bounds', 'REACH_MINUTES', 121, '까닭', 'RULE_VALUE_NOT_VALID'],
    ['below its bounds', 'REACH_MINUTES', 4, '까닭', 'RULE_VALUE_NOT_VALID'],
    ['to the value that it has', 'RIGHTS_REVIEW_MONTHS', 3, '까닭', 'RULE_UNCHANGED'],
    ['without a reason', 'RIGHTS_REVIEW_MONTHS', 2, '  ', 'TEXT_NOT_VALID'],
    ['for an endless reason', 'RIGHTS_REVIEW_MONTHS', 2, '가'.repeat(501), 'TEXT_NOT_VALID'],
  ] as const)('is not changed %s', async (_how, rule, value, reason, code) => {
    expect(await refusalOf(change('officer', rule, value, reason))).toBe(code)
  })

  it('that holds is not cancelled, and neither is a change that never was', async () => {
    const cpo = await as('cpo')
    await change('officer', 'NAME_CHARACTERS_SHOWN', 1)
    const { ruleChanges } = await cpo(RuleChangesDocument)
    const cancel = (ruleChangeId: string) => refusalOf(cpo(CancelRuleChangeDocument, { input: { ruleChangeId } }))
    expect(await cancel(ruleChanges[0]!.id)).toBe('RULE_CHANGE_NOT_STAGED')
    expect(await cancel(randomUUID())).toBe('NOT_FOUND')
    expect(await cancel('no id')).toBe('NOT_FOUND')
  })

  it('is changed only after a fresh sign-in', async () => {
    const officer = await as('officer')
    await house.clock.move({ minutes: 6 })
    const input = { rule: 'PHONE_DIGITS_SHOWN' as const, value: 0, reason: '까닭' }
    expect(await refusalOf(officer(ChangeRuleDocument, { input }))).toBe('STEP_UP_NEEDED')
  })

  it('is weakened no sooner in SQL, nor in the past', async () => {
    const officer = await accountId(house, 'officer')
    const cookie = await house.signIn('officer')
    const insert = (value: number, effective: string) =>
      inSession(house.urls.jikimi_app, tokenIn(cookie), (client) =>
        client.query(
          `insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
           values ($1, 'RIGHTS_REVIEW_MONTHS', $2, 'x', $3, jikimi.now(), jikimi.now() + $4::interval)`,
          [randomUUID(), value, officer, effective],
        ),
      )
    await expect(insert(12, '23 hours 59 minutes')).rejects.toThrow('a day ahead')
    await expect(insert(1, '-1 day')).rejects.toThrow('in the past')
    await expect(insert(13, '2 days')).rejects.toThrow('out of bounds')
    expect((await insert(12, '24 hours')).rowCount).toBe(1)
  })
})
