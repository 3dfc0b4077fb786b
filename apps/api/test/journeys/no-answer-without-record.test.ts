import {
  AnswerCaseDocument,
  FindCasesByContactDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  RevealItemsDocument,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { SubmitInquiryDocument } from '@jikimi/client/public'
import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { aHouse, type House } from '../support/a-house.js'
import { anInquiry, sendInquiry } from '../support/an-inquiry.js'
import { askRaw } from '../support/ask-raw.js'
import { casesOf } from '../support/cases-of.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let cookie: string
let handler: Send

beforeAll(async () => {
  house = await aHouse()
  for (let one = 0; one < 3; one += 1) await sendInquiry(house.site())
  cookie = await house.signIn('handler')
  handler = house.staff(cookie)
})

afterAll(() => house.close())

/** While `act` runs, this role can't insert an access record. */
async function withoutRecords<T>(role: 'jikimi_journal' | 'jikimi_app', act: () => Promise<T>): Promise<T> {
  await house.sql('postgres', `revoke insert on jikimi.access_record from ${role}`)
  try {
    return await act()
  } finally {
    await house.sql('postgres', `grant insert on jikimi.access_record to ${role}`)
  }
}

const digest = async (): Promise<string> => {
  const tables = [
    'collection',
    'inquiry_case',
    'reach',
    'reveal',
    'case_message',
    'consent_record',
    'lookup_token',
    'idempotency',
    'access_record',
  ]
  const parts = tables.map(
    (table) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from jikimi.${table} t)`,
  )
  const [row] = await house.sql<{ all: string }>('postgres', `select concat_ws(' ', ${parts.join(', ')}) as all`)
  return row!.all
}

const keys = async () =>
  (await readdir(join(house.database.folder, 'keystore', 'keys'), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  ).length

const list = () =>
  askRaw(`${house.url}/admin/graphql`, { cookie }, InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' })

const askForeign = () => refusalOf(handler(InquiryCasesDocument, { purpose: 'IR_MEETING' }))

describe('while no access record can be written', () => {
  it('0 of 200 reads carry personal data: every one is a fault without data', async () => {
    const [inquiry] = await casesOf(handler)
    const masks = inquiry!.items.map(({ masked }) => masked)
    const one = () => askRaw(`${house.url}/admin/graphql`, { cookie }, InquiryCaseDocument, { id: inquiry!.id })
    expect((await list()).text).toContain(masks[0])

    const answers = await withoutRecords('jikimi_journal', async () => {
      const all = []
      for (let round = 0; round < 20; round += 1) {
        all.push(...(await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? list() : one())))))
      }
      return all
    })
    expect(answers).toHaveLength(200)
    for (const { text, codes } of answers) {
      expect(codes).toEqual(['FAULT'])
      expect((JSON.parse(text) as { data?: unknown }).data ?? null).toBeNull()
      for (const mask of masks) expect(text).not.toContain(mask)
    }
    expect((await list()).codes).toEqual([])
  })

  it('a refusal is a fault too: not even that something was refused goes unrecorded', async () => {
    expect(await withoutRecords('jikimi_journal', askForeign)).toBe('FAULT')
    expect(await askForeign()).toBe('NOT_FOUND')
  })

  it('take, reveal, answer and look-up change nothing and show nothing', async () => {
    const [inquiry] = await casesOf(handler)
    const { takeCase } = await handler(TakeCaseDocument, { input: { caseId: inquiry!.id, version: inquiry!.version } })
    const free = (await casesOf(handler)).find(({ state }) => state === 'RECEIVED')!
    const { id: caseId, version } = takeCase
    const before = await digest()
    const acts: Record<string, () => Promise<unknown>> = {
      take: () => handler(TakeCaseDocument, { input: { caseId: free.id, version: free.version } }),
      reveal: () => handler(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } }),
      answer: () =>
        handler(AnswerCaseDocument, { input: { caseId, version, body: '답변입니다.', idempotencyKey: randomUUID() } }),
      lookUp: () =>
        handler(FindCasesByContactDocument, { input: { purpose: 'CIVIL_COMPLAINT', email: 'gildong@example.kr' } }),
    }
    await withoutRecords('jikimi_app', async () => {
      for (const [name, act] of Object.entries(acts))
        expect(`${name}: ${await refusalOf(act())}`).toBe(`${name}: FAULT`)
    })
    expect(await digest()).toBe(before)
    expect(house.mails).toEqual([])
  })

  it('an inquiry leaves neither a row nor a key behind', async () => {
    const input = await anInquiry(house.site())
    const [rows, held] = [await digest(), await keys()]
    const send = () => house.site()(SubmitInquiryDocument, { input })
    expect(await withoutRecords('jikimi_app', () => refusalOf(send()))).toBe('FAULT')
    expect(await digest()).toBe(rows)
    expect(await keys()).toBe(held)
    await send()
    expect(await keys()).toBe(held + 1)
  })

  it('the same holds when the table itself raises', async () => {
    await house.sql(
      'postgres',
      `create function jikimi.raises() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`,
    )
    await house.sql(
      'postgres',
      'create trigger raises before insert on jikimi.access_record for each row execute function jikimi.raises()',
    )
    try {
      expect(await refusalOf(casesOf(handler))).toBe('FAULT')
    } finally {
      await house.sql('postgres', 'drop trigger raises on jikimi.access_record')
    }
    expect(await casesOf(handler)).not.toEqual([])
  })
})
