import { randomUUID } from 'node:crypto'
import {
  AlertDocument,
  AlertsDocument,
  AnswerExplanationDocument,
  AskExplanationDocument,
  DismissAlertDocument,
  PlantCanaryDocument,
  RejectExplanationDocument,
  type Send,
  SignOffExplanationDocument,
} from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { newId } from '../../src/kernel/identifier.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { anAlert } from '../support/an-alert.js'
import { anAccount } from '../support/an-account.js'
import { aWatch } from '../support/a-watch.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { pseudonyms, recordsInTree } from '../support/records-in-tree.js'
import { refusalOf } from '../support/refusal-of.js'
import type { Person } from '../support/sign-in.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const as = async (who: string | Person): Promise<Send> => house.staff(await house.signIn(who))
const text = '설명해 주세요.'
const ask = async (who: string | Person, alertId: string, version: number) =>
  (await (await as(who))(AskExplanationDocument, { input: { alertId, text, version } })).askExplanation
const readBy = async (who: string | Person, id: string) => (await (await as(who))(AlertDocument, { id })).alert

describe('nobody judges an alert about themselves', () => {
  it('whatever roles they hold: they neither list it, nor read it before they are asked, nor decide on it', async () => {
    const alert = await anAlert(house, { by: 'officer' })
    const officer = await as('officer')
    const { alerts } = await officer(AlertsDocument, { first: 100 })
    expect(alerts.edges.map(({ node }) => node.id)).not.toContain(alert.id)
    expect(await refusalOf(officer(AlertDocument, { id: alert.id }))).toBe('NOT_FOUND')
    expect(await refusalOf(ask('officer', alert.id, alert.version))).toBe('NOT_FOUND')

    const asked = await ask('cpo', alert.id, alert.version)
    expect(await readBy('officer', alert.id)).toMatchObject({ state: 'ASKED', recordIds: [] })
    const answered = (
      await (
        await as('officer')
      )(AnswerExplanationDocument, { input: { alertId: alert.id, text, version: asked.version } })
    ).answerExplanation
    const input = { alertId: alert.id, text, version: answered.version }
    expect(await refusalOf((await as('officer'))(SignOffExplanationDocument, { input }))).toBe('SEPARATION_OF_DUTIES')
    expect(await refusalOf((await as('officer'))(RejectExplanationDocument, { input }))).toBe('SEPARATION_OF_DUTIES')
  })

  it('in SQL either: there is no row of it for them, and no step that they could add', async () => {
    const alert = await anAlert(house, { by: 'officer' })
    await ask('cpo', alert.id, alert.version)
    const cookie = await house.signIn('officer')
    await inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
      expect((await client.query('select from jikimi.alert where id = $1', [alert.id])).rowCount).toBe(0)
      const update = `update jikimi.alert set state = 'SIGNED_OFF', version = version + 1 where id = $1`
      expect((await client.query(update, [alert.id])).rowCount).toBe(0)
      const { rows } = await client.query('select * from jikimi.own_alerts() where id = $1', [alert.id])
      expect(Object.keys(rows[0] as object)).not.toContain('records')
      const step = `insert into jikimi.alert_step (id, alert_id, kind, at, by_account, text_sealed)
        values ($1, $2, 'SIGNED_OFF', jikimi.now(), $3, '\\x00')`
      const values = [newId(house.clock.now()), alert.id, await accountId(house, 'officer')]
      await expect(client.query(step, values)).rejects.toThrow('row-level security')
    })
  })
})

describe('an alert', () => {
  it('keeps its way for whoever writes to the table', async () => {
    const alert = await anAlert(house)
    const cookie = await house.signIn('cpo')
    for (const change of [
      `state = 'SIGNED_OFF', asked_at = jikimi.now(), due_on = jikimi.today() + 5, version = version + 1`,
      `state = 'ASKED', asked_at = jikimi.now(), due_on = jikimi.today() + 5`,
      `state = 'ASKED', asked_at = jikimi.now() - interval '1 hour', due_on = jikimi.today() + 5, version = version + 1`,
      `state = 'ANSWERED', version = version + 1`,
    ])
      await inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
        const update = `update jikimi.alert set ${change} where id = $1`
        await expect(client.query(update, [alert.id])).rejects.toMatchObject({ code: '42501' })
      })
    await expect(
      house.sql('jikimi_watcher', `update jikimi.alert set state = 'SIGNED_OFF', version = version + 1 where id = $1`, [
        alert.id,
      ]),
    ).rejects.toThrow()
    expect(await readBy('cpo', alert.id)).toMatchObject({ state: 'RAISED', version: alert.version })
  })

  it('is judged as it was shown, in the order of its steps, with words', async () => {
    const { id: alertId, version } = await anAlert(house)
    expect(await refusalOf(ask('officer', alertId, version + 1))).toBe('ALERT_CHANGED_MEANWHILE')
    const officer = await as('officer')
    const input = { alertId, text, version }
    expect(await refusalOf(officer(SignOffExplanationDocument, { input }))).toBe('ALERT_STATE_NOT_VALID')
    for (const [words, code] of [
      [' \n', 'EXPLANATION_TEXT_EMPTY'],
      ['가'.repeat(2001), 'TEXT_NOT_VALID'],
      ['한\u0007마디', 'TEXT_NOT_VALID'],
    ] as const)
      expect(await refusalOf(officer(AskExplanationDocument, { input: { ...input, text: words } }))).toBe(code)
    const dismissing = { ...input, dismissal: 'KNOWN_TEST' as const }
    const { dismissAlert } = await officer(DismissAlertDocument, { input: dismissing })
    expect(dismissAlert).toMatchObject({ state: 'DISMISSED', steps: [{ dismissal: 'KNOWN_TEST', text }] })
    expect(await refusalOf(ask('cpo', alertId, dismissAlert.version))).toBe('ALERT_STATE_NOT_VALID')
    expect(await refusalOf(readBy('handler', alertId))).toBe('NOT_FOUND')
  })

  it('is nothing to who is neither asked nor an overseer, and none that is not there', async () => {
    const alert = await anAlert(house)
    const asked = await ask('officer', alert.id, alert.version)
    const input = { alertId: alert.id, text, version: asked.version }
    for (const who of ['ir-handler', 'administrator', 'archivist']) {
      expect(await refusalOf(readBy(who, alert.id))).toBe('NOT_FOUND')
      expect(await refusalOf((await as(who))(AnswerExplanationDocument, { input }))).toBe('NOT_FOUND')
      expect(await refusalOf((await as(who))(AlertsDocument, {}))).toBe('NOT_ALLOWED')
      expect(await refusalOf(ask(who, alert.id, asked.version))).toBe('NOT_ALLOWED')
    }
    expect(await refusalOf((await as('cpo'))(AnswerExplanationDocument, { input }))).toBe('NOT_FOUND')
    expect(await refusalOf(ask('auditor', alert.id, asked.version))).toBe('NOT_ALLOWED')
    expect(await refusalOf(ask('officer', randomUUID(), 1))).toBe('NOT_FOUND')
    const planting = { input: { caseNumber: 'Q-0000-0000' } }
    expect(await refusalOf((await as('cpo'))(PlantCanaryDocument, planting))).toBe('NOT_FOUND')
    expect(await refusalOf((await as('officer'))(PlantCanaryDocument, planting))).toBe('NOT_ALLOWED')
  })

  it('is decided on by one of two who decide at once', async () => {
    const { id: alertId, version } = await anAlert(house)
    const input = { alertId, text, version }
    const [officer, cpo] = [await as('officer'), await as('cpo')]
    const tried = await Promise.allSettled([
      officer(AskExplanationDocument, { input }),
      cpo(DismissAlertDocument, { input: { ...input, dismissal: 'FALSE_ALARM' } }),
    ])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = tried.find(({ status }) => status === 'rejected')
    expect(refused).toMatchObject({ reason: { code: 'ALERT_CHANGED_MEANWHILE' } })
    const steps = await house.sql('postgres', 'select from jikimi.alert_step where alert_id = $1', [alertId])
    expect(steps).toHaveLength(1)
  })
})

describe('an auditor', () => {
  it('reads the alerts within their scopes, and without one none, by list, by id and in SQL', async () => {
    const alert = await anAlert(house)
    expect((await readBy('auditor', alert.id))!.recordIds).toEqual(alert.recordIds)
    const person = await anAccount(house, 'narrow-auditor', ['AUDITOR'])
    const cookie = await house.signIn(person)
    const narrow = house.staff(cookie)
    const today = dayInSeoul(house.clock.now())
    const seen = async (): Promise<string[]> => {
      const { alerts } = await narrow(AlertsDocument, { first: 100 })
      return alerts.edges.map(({ node }) => node.id)
    }
    expect(await seen()).toEqual([])
    const grant = (purposes: string[], departments: string[]) =>
      house.sql(
        'postgres',
        `insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
         select $1, $2, $3, array['INSPECTION'], $4, $5, $5, a.id, now() from jikimi.account a where a.sign_in_name = 'cpo@example.kr'`,
        [newId(house.clock.now()), person.accountId, purposes, departments, today],
      )
    await grant(['IR_MEETING'], [])
    await grant(['CIVIL_COMPLAINT'], [randomUUID()])
    expect(await seen()).toEqual([])
    expect(await refusalOf(narrow(AlertDocument, { id: alert.id }))).toBe('NOT_FOUND')
    const rows = () =>
      inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) =>
        (await client.query<{ id: string }>('select id from jikimi.alert')).rows.map(({ id }) => id),
      )
    expect(await rows()).toEqual([])
    await grant(['CIVIL_COMPLAINT'], [alert.department.id])
    expect(await seen()).toContain(alert.id)
    expect((await rows()).toSorted()).toEqual((await seen()).toSorted())
  })

  it('sees of a day on two purposes the records and cases of their own, and the officer all', async () => {
    const by = (await anAccount(house, 'two-purposes', ['HANDLER'])).signInName.replace('@example.kr', '')
    const today = dayInSeoul(house.clock.now())
    const day = (at: string, purpose: 'CIVIL_COMPLAINT' | 'IR_MEETING', caseNumber: string) => ({
      by,
      purpose,
      caseNumber,
      at: `${today}T${at}`,
      act: 'inquiry.viewed',
      collections: pseudonyms(1),
    })
    const [own, foreign] = await recordsInTree(house.database, [
      day('02:00:00', 'CIVIL_COMPLAINT', 'C-OWN'),
      day('02:01:00', 'IR_MEETING', 'C-FOREIGN'),
    ])
    const watch = aWatch(house.database, house.clock)
    await watch.run()
    await watch.close()
    const seenBy = async (send: Send) => {
      const { alerts } = await send(AlertsDocument, { filter: { rule: 'OFF_HOURS' }, first: 100 })
      return alerts.edges.map(({ node }) => node).find(({ recordIds }) => recordIds.includes(own!))!
    }
    const whole = await seenBy(await as('officer'))
    expect(whole).toMatchObject({ recordIds: [own, foreign], caseNumbers: ['C-OWN', 'C-FOREIGN'] })
    const person = await anAccount(house, 'one-purpose', ['AUDITOR'])
    await house.sql(
      'postgres',
      `insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
       select $1, $2, '{CIVIL_COMPLAINT}', '{}', '{}', $3, $3, a.id, now() from jikimi.account a where a.sign_in_name = 'cpo@example.kr'`,
      [newId(house.clock.now()), person.accountId, today],
    )
    const narrow = house.staff(await house.signIn(person))
    const mine = { recordIds: [own], caseNumbers: ['C-OWN'], found: 2 }
    expect(await seenBy(narrow)).toMatchObject(mine)
    expect((await narrow(AlertDocument, { id: whole.id })).alert).toMatchObject(mine)
  })

  it('pages through alerts without a gap or a double, and narrows the list', async () => {
    const cpo = await as('cpo')
    const all = (await cpo(AlertsDocument, { first: 100 })).alerts.edges.map(({ node }) => node)
    const paged: string[] = []
    let after: string | null | undefined
    do {
      const { alerts } = await cpo(AlertsDocument, { first: 2, ...(after ? { after } : {}) })
      paged.push(...alerts.edges.map(({ node }) => node.id))
      after = alerts.pageInfo.hasNextPage ? alerts.pageInfo.endCursor : undefined
    } while (after)
    expect(paged).toEqual(all.map(({ id }) => id))
    const handler = await accountId(house, 'handler')
    for (const [filter, wanted] of [
      [{ accountId: handler }, all.filter(({ account }) => account.id === handler)],
      [{ state: 'DISMISSED' as const }, all.filter(({ state }) => state === 'DISMISSED')],
      [{ isOpen: false }, all.filter(({ state }) => ['DISMISSED', 'SIGNED_OFF'].includes(state))],
      [{ rule: 'OFF_HOURS' as const }, all.filter(({ rule }) => rule === 'OFF_HOURS')],
      [{ until: '2026-01-01' }, []],
    ] as const) {
      const found = (await cpo(AlertsDocument, { filter, first: 100 })).alerts.edges.map(({ node }) => node.id)
      expect(found).toEqual(wanted.map(({ id }) => id))
    }
  })
})
