import {
  AlertDocument,
  AlertsDocument,
  AnswerExplanationDocument,
  AskExplanationDocument,
  OwnExplanationsDocument,
} from '@jikimi/client/staff'
import type { AlertState } from '@jikimi/schema'
import { newId } from '../../src/kernel/identifier.js'
import { accountId } from '../support/account-id.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'
import type { Person } from '../support/sign-in.js'

const OPENED = ['alert', 'alert_step', 'audit_scope', 'canary']

let house: House
let second: EnrolledPerson

/** Here every row rule of alerts says yes and the function for whom they are about gives everything to everybody. */
beforeAll(async () => {
  house = await aHouse()
  for (const table of OPENED)
    await house.sql('postgres', `create policy opened on jikimi.${table} to jikimi_app using (true) with check (true)`)
  await house.sql(
    'postgres',
    `create or replace function jikimi.own_alerts() returns table (id uuid, rule text, at timestamptz, raised_at timestamptz,
       account_id uuid, department_id uuid, purpose text, duty text, case_numbers text[], collection_count integer, found integer,
       threshold integer, state text, asked_at timestamptz, due_on date, reminded_at timestamptz, missed_at timestamptz, version integer)
     language sql stable security definer set search_path = jikimi, pg_temp
     as 'select id, rule, at, raised_at, account_id, department_id, purpose, duty, case_numbers, collection_count, found, threshold,
       state, asked_at, due_on, reminded_at, missed_at, version from jikimi.alert'`,
  )
  second = await anAccount(house, 'second-auditor', ['AUDITOR'])
})

afterAll(() => house.close())

const as = async (who: string | Person) => house.staff(await house.signIn(who))

/** An alert of a canary about somebody, in this state, written straight into the table. */
async function alertAbout(name: string, state: AlertState): Promise<{ id: string; version: number }> {
  const id = newId(house.clock.now())
  await house.sql(
    'postgres',
    `insert into jikimi.alert (id, rule, key, at, raised_at, account_id, department_id, purpose, records, collection_count, found,
       state, asked_at, due_on)
     select $1::uuid, 'CANARY', $1::uuid::text, jikimi.now(), jikimi.now(), a.id, a.department_id, 'CIVIL_COMPLAINT', array[$1::uuid], 1, 1, $3::text,
       case when $3::text <> 'RAISED' then jikimi.now() end, case when $3::text <> 'RAISED' then jikimi.today() + 7 end
     from jikimi.account a where a.id = $2`,
    [id, await accountId(house, name), state],
  )
  return { id, version: 1 }
}

describe('the API alone, with the row rules of alerts opened', () => {
  it('lists to an officer no alert about themselves, shows it only once asked, and takes no decision on it', async () => {
    const raised = await alertAbout('officer', 'RAISED')
    const asked = await alertAbout('officer', 'ASKED')
    const officer = await as('officer')
    const { alerts } = await officer(AlertsDocument, { first: 100 })
    expect(alerts.edges).toEqual([])
    expect(await refusalOf(officer(AlertDocument, { id: raised.id }))).toBe('NOT_FOUND')
    expect((await officer(AlertDocument, { id: asked.id })).alert).toMatchObject({ rule: null, recordIds: [] })
    for (const [{ id: alertId, version }, code] of [
      [raised, 'NOT_FOUND'],
      [asked, 'SEPARATION_OF_DUTIES'],
    ] as const) {
      const input = { alertId, version, text: '설명해 주세요.' }
      expect(await refusalOf(officer(AskExplanationDocument, { input }))).toBe(code)
    }
  })

  it('gives whom it is about their own, asked ones only, without records and the rule of a canary', async () => {
    const [raised, asked, over] = [
      await alertAbout('handler', 'RAISED'),
      await alertAbout('handler', 'ASKED'),
      await alertAbout('handler', 'SIGNED_OFF'),
    ]
    const { ownExplanations } = await (await as('handler'))(OwnExplanationsDocument)
    expect(ownExplanations.map(({ id, rule, recordIds }) => [id, rule, recordIds])).toEqual([
      [asked.id, null, []],
      [over.id, 'CANARY', []],
    ])
    const stranger = await as('ir-handler')
    expect((await stranger(OwnExplanationsDocument)).ownExplanations).toEqual([])
    expect(await refusalOf(stranger(AlertDocument, { id: asked.id }))).toBe('NOT_FOUND')
    expect(await refusalOf((await as('handler'))(AlertDocument, { id: raised.id }))).toBe('NOT_FOUND')
    const input = { alertId: asked.id, version: 1, text: '제가 아닙니다.' }
    expect(await refusalOf(stranger(AnswerExplanationDocument, { input }))).toBe('NOT_FOUND')
  })

  it("shows an auditor without a scope nothing, though a colleague's scope is to be seen", async () => {
    const { id } = await alertAbout('handler', 'RAISED')
    expect((await (await as('auditor'))(AlertDocument, { id })).alert).toMatchObject({ id })
    const auditor = await as(second)
    expect((await auditor(AlertsDocument, {})).alerts.edges).toEqual([])
    expect(await refusalOf(auditor(AlertDocument, { id }))).toBe('NOT_FOUND')
  })
})
