import { AnswerCaseDocument, RevealItemsDocument, type Send, TakeCaseDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import type { TestDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anAccount } from '../support/an-account.js'
import { accountId } from '../support/account-id.js'
import { casesOf } from '../support/cases-of.js'
import { designate } from '../support/designate.js'
import { tokenIn } from '../support/in-session.js'
import { until } from '../support/until.js'

export const ACTORS = [
  'nobody',
  'signedOut',
  'handler',
  'secondHandler',
  'irHandler',
  'officer',
  'chief',
  'auditor',
  'administrator',
  'archivist',
  'site',
  'subject',
] as const

export type ActorName = (typeof ACTORS)[number]

export interface FilledDatabase {
  readonly database: TestDatabase
  /** What each actor's requests put into `jikimi.session`. */
  readonly tokens: Readonly<Record<ActorName, string | undefined>>
  /** Account ids of the staff among them. */
  readonly ids: Readonly<Partial<Record<ActorName, string>>>
  /** The collection of the receipt that `subject` holds. */
  readonly ownCollection: string
}

/** Rows in every table, of two purposes and in all states, made over HTTP; then the API is stopped and SQL begins. */
export async function aFilledDatabase(): Promise<FilledDatabase> {
  const house = await aHouse()
  const { receipt, case: own } = await sendInquiry(house.site())
  for (const purpose of ['CIVIL_COMPLAINT', 'CIVIL_COMPLAINT', 'IR_MEETING', 'IR_MEETING'])
    await sendInquiry(house.site(), { purpose })
  const second = await anAccount(house, 'second-handler', ['HANDLER'])
  await designate(house, second.accountId, 'CIVIL_COMPLAINT')
  const cookies = {
    handler: await house.signIn('handler'),
    secondHandler: await house.signIn(second),
    irHandler: await house.signIn('ir-handler'),
    officer: await house.signIn('officer'),
    chief: await house.signIn('cpo'),
    auditor: await house.signIn('auditor'),
    administrator: await house.signIn('administrator'),
    archivist: await house.signIn('archivist'),
    signedOut: await house.signIn('archivist'),
  }
  await workOn(house.staff(cookies.handler), 'CIVIL_COMPLAINT')
  await workOn(house.staff(cookies.irHandler), 'IR_MEETING')
  await until(() => house.mails.length === 2)
  await until(
    async () =>
      (await house.sql('postgres', `select 1 from jikimi.case_message where delivery_state = 'SENT'`)).length === 2,
  )
  await house.stop()
  await addWaitingAnswers(house)
  const digest = 'jikimi.token_digest($1)'
  await house.sql('postgres', `update jikimi.staff_session set ended_at = now() where token_digest = ${digest}`, [
    tokenIn(cookies.signedOut),
  ])
  const staff = Object.fromEntries(Object.entries(cookies).map(([name, cookie]) => [name, tokenIn(cookie)])) as Record<
    keyof typeof cookies,
    string
  >
  const [row] = await house.sql<{ id: string }>(
    'postgres',
    'select collection_id as id from jikimi.inquiry_case where number = $1',
    [own.number],
  )
  return {
    database: house.database,
    tokens: { ...staff, nobody: undefined, site: house.siteKey, subject: receipt },
    ids: await accountIds(house, second.accountId),
    ownCollection: row!.id,
  }
}

/** Takes the newest case, reveals, answers; takes another one and leaves it; the others stay as they came in. */
async function workOn(handler: Send, purpose: string): Promise<void> {
  const [first, next] = await casesOf(handler, purpose)
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId: first!.id, version: first!.version } })
  await handler(RevealItemsDocument, { input: { caseId: first!.id, items: ['EMAIL'], reason: 'ANSWERING' } })
  const answer = { caseId: first!.id, version: takeCase.version, body: '답변입니다.', idempotencyKey: randomUUID() }
  await handler(AnswerCaseDocument, { input: answer })
  await handler(TakeCaseDocument, { input: { caseId: next!.id, version: next!.version } })
}

/** With no API to send them: one that waits, and one that failed and waits for nothing. */
async function addWaitingAnswers({ sql }: House): Promise<void> {
  for (const state of ['QUEUED', 'FAILED']) {
    await sql(
      'postgres',
      `insert into jikimi.case_message select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'idempotency_digest',
         '\\x' || encode(sha256($1::bytea), 'hex'), 'delivery_state', $2::text, 'delivery_tried_at', null))).*
       from jikimi.case_message m order by id limit 1`,
      [Buffer.from(state), state],
    )
  }
}

async function accountIds(house: House, secondHandler: string): Promise<FilledDatabase['ids']> {
  const names = {
    handler: 'handler',
    irHandler: 'ir-handler',
    officer: 'officer',
    chief: 'cpo',
    auditor: 'auditor',
    administrator: 'administrator',
    archivist: 'archivist',
  }
  const ids = Object.entries(names).map(async ([actor, name]) => [actor, await accountId(house, name)] as const)
  return { ...Object.fromEntries(await Promise.all(ids)), secondHandler }
}
