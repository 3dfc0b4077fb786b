import { OwnConversationDocument } from '@jikimi/client/public'
import { HandOverCaseDocument, type Send } from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { answered, visited } from '../support/answered.js'
import { designate } from '../support/designate.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { triedInSql } from '../support/tried-in-sql.js'
import { type Condition, withoutCondition } from '../support/without-condition.js'

let house: House
let post: Post
let cookie: string
let handler: Send
let one: Awaited<ReturnType<typeof visited>>
let other: Awaited<ReturnType<typeof visited>>

const REFUSED = '42501'

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
  await designate(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
  cookie = await house.signIn('handler')
  handler = house.staff(cookie)
  one = await visited(house, post, handler, { body: '하나의 답변' })
  other = await visited(house, post, handler, { body: '다른 이의 답변' })
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const superuser = (text: string) => house.sql('postgres', text)

const without = <T>(stone: Condition, tried: () => Promise<T>) => withoutCondition(house, stone, tried)

async function withoutTrigger<T>(name: string, tried: () => Promise<T>): Promise<T> {
  await superuser(`alter table jikimi.case_message disable trigger ${name}`)
  try {
    return await tried()
  } finally {
    await superuser(`alter table jikimi.case_message enable trigger ${name}`)
  }
}

const LETTER = (direction: string, writer: string, state: string) => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, direction, idempotency_digest, request_digest, sealed, length,
  written_by, sent_at, delivery_state)
values (gen_random_uuid(), $1, $2, 'CIVIL_COMPLAINT', '${direction}', decode(md5(random()::text), 'hex'), '\\x00', '\\x00', 1,
  ${writer}, jikimi.now(), ${state})`
const FROM_VISITOR = LETTER('FROM_VISITOR', 'null', 'null')

const idsOf = async (id: string): Promise<[string, string]> => {
  const [row] = await house.sql<{ id: string }>(
    'postgres',
    'select collection_id as id from jikimi.inquiry_case where id = $1',
    [id],
  )
  return [id, row!.id]
}

const seen = (token: string, caseId: string) =>
  triedInSql(house, token, 'select 1 from jikimi.case_message where case_id = $1', [caseId])
const writes = async (token: string, caseId: string, text = FROM_VISITOR) =>
  triedInSql(house, token, text, await idsOf(caseId))

describe('in SQL, a visitor', () => {
  const reading = { table: 'case_message', policy: 'visitor_reads', part: 'using' } as const
  const writing = { table: 'case_message', policy: 'visitor_writes', part: 'with check' } as const

  it('reads the letters of their own case and of no other', async () => {
    expect(await seen(one.visit, one.id)).toBe(1)
    expect(await seen(one.visit, other.id)).toBe(0)
    expect(await without(reading, () => seen(one.visit, other.id))).toBe(1)
  })

  it('reads no handover note of their own case', async () => {
    const inquiry = await visited(house, post, handler)
    const [colleague] = [await accountId(house, 'ir-handler')]
    const input = { caseId: inquiry.id, version: inquiry.version, accountId: colleague, note: '전화를 먼저 원합니다.' }
    await handler(HandOverCaseDocument, { input })
    expect(
      await house.sql('postgres', 'select 1 from jikimi.case_message where case_id = $1', [inquiry.id]),
    ).toHaveLength(2)
    expect(await seen(inquiry.visit, inquiry.id)).toBe(1)
    expect(await without(reading, () => seen(inquiry.visit, inquiry.id))).toBe(2)
    const { ownConversation } = await without(reading, () => inquiry.visitor(OwnConversationDocument))
    expect(ownConversation.messages.map(({ direction }) => direction)).toEqual(['TO_VISITOR'])
  })

  it('writes on their own case and on no other', async () => {
    expect(await writes(one.visit, one.id)).toBe(1)
    expect(await writes(one.visit, other.id)).toBe(REFUSED)
    const open = () =>
      without({ table: 'inquiry_case', policy: 'subject_reads', part: 'using' }, () => writes(one.visit, other.id))
    expect(await without(writing, open)).toBe(1)
  })

  it('writes no letter to themselves, as if it were of the company', async () => {
    const [writer] = [await accountId(house, 'handler')]
    const text = LETTER('TO_VISITOR', `'${writer}'`, `'QUEUED'`)
    expect(await writes(one.visit, one.id, text)).toBe(REFUSED)
    const answering = { table: 'case_message', policy: 'holder_answers', part: 'with check' } as const
    expect(await without(answering, () => writes(one.visit, one.id, text))).toBe(1)
  })

  it('sees of visits their own alone, and neither links nor renewals', async () => {
    const visits = () => triedInSql(house, one.visit, 'select case_id, until_at from jikimi.visit')
    expect(await visits()).toBe(1)
    expect(await without({ table: 'visit', policy: 'own_reads', part: 'using' }, visits)).toBeGreaterThan(1)
    expect(await triedInSql(house, one.visit, 'select token_digest from jikimi.visit')).toBe(REFUSED)
    for (const table of ['case_link', 'link_renewal'])
      expect(await triedInSql(house, one.visit, `select 1 from jikimi.${table}`)).toBe(REFUSED)
  })

  it('of a restricted collection reads and writes nothing', async () => {
    const [, collection] = await idsOf(other.id)
    await superuser(
      `insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), '${collection}', jikimi.now())`,
    )
    expect([await seen(other.visit, other.id), await writes(other.visit, other.id)]).toEqual([0, REFUSED])
    await superuser('delete from jikimi.restriction')
    expect([await seen(other.visit, other.id), await writes(other.visit, other.id)]).toEqual([1, 1])
  })

  it('writes no eleventh letter within an hour', async () => {
    const eleven = async () =>
      triedInSql(
        house,
        one.visit,
        FROM_VISITOR.replace(/values \(([^]*)\)$/, 'select $1 from generate_series(1, 11)'),
        await idsOf(one.id),
      )
    expect(await eleven()).toBe(REFUSED)
    expect(await withoutTrigger('letter_comes', eleven)).toBe(11)
  })
})

describe('in SQL, nobody but a visitor', () => {
  it.each([
    ['the handler who holds the case', () => cookie],
    ['a receipt', () => one.receipt],
    ['a site', () => house.siteKey],
    ['nobody', () => ''],
  ])('writes as one: %s', async (_who, token) => {
    expect(await writes(token(), one.id)).toBe(REFUSED)
    const writing = { table: 'case_message', policy: 'visitor_writes', part: 'with check' } as const
    expect(await without(writing, () => writes(token(), one.id))).toBe(1)
  })

  it('reads by a receipt what a visit reads', async () => {
    expect(await seen(one.receipt, one.id)).toBe(0)
    expect(await seen(one.visit, one.id)).toBe(1)
  })
})

describe('in SQL, a link', () => {
  const open = (token: string, link: string) =>
    triedInSql(house, token, `select 1 from jikimi.open_visit($1, 'a-visit-of-a-test') where outcome = 'OPENED'`, [
      link,
    ])

  it('that is spent stays spent: nobody takes the mark away, and it alone is what closes it', async () => {
    expect(await open(house.siteKey, one.token)).toBe(0)
    for (const token of [cookie, one.visit, house.siteKey])
      expect(await triedInSql(house, token, 'update jikimi.case_link set spent_at = null')).toBe(REFUSED)
    await house.sql('jikimi_worker', `select jikimi.make_link($1, $2, now() + interval '1 day')`, [
      one.messageId,
      Buffer.alloc(32),
    ])
    expect(
      await house.sql('postgres', 'select 1 from jikimi.case_link where token_digest = $1', [Buffer.alloc(32)]),
    ).toEqual([])
    const [mark] = await house.sql<{ at: Date }>(
      'postgres',
      'select spent_at as at from jikimi.case_link where source_id = $1',
      [one.messageId],
    )
    await house.sql('postgres', 'update jikimi.case_link set spent_at = null where source_id = $1', [one.messageId])
    expect(await open(house.siteKey, one.token)).toBe(1)
    await house.sql('postgres', 'update jikimi.case_link set spent_at = $2 where source_id = $1', [
      one.messageId,
      mark!.at,
    ])
  })

  it('is opened, and asked for anew, by a site alone', async () => {
    for (const token of [cookie, one.visit, one.receipt, '']) {
      expect(await open(token, other.token)).toBe(REFUSED)
      const asked = triedInSql(house, token, 'select * from jikimi.ask_renewal($1, gen_random_uuid())', [other.token])
      expect(await asked).toBe(REFUSED)
    }
  })
})

it('in SQL, the worker sees no renewal about a restricted collection', async () => {
  const [id, collection] = await idsOf(other.id)
  await superuser(
    `insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), '${collection}', jikimi.now())`,
  )
  await superuser(`insert into jikimi.link_renewal (id, case_id, collection_id, asked_at, delivery_state)
    values (gen_random_uuid(), '${id}', '${collection}', jikimi.now(), 'QUEUED')`)
  const waiting = async () => (await house.sql('jikimi_worker', 'select 1 from jikimi.link_renewal')).length
  expect(await waiting()).toBe(0)
  expect(await without({ table: 'link_renewal', policy: 'deliveries', part: 'using' }, waiting)).toBe(1)
  await superuser('delete from jikimi.restriction')
  expect(await waiting()).toBe(1)
})

describe('in SQL, a letter', () => {
  it('is noted as returned and sent again by who holds its case alone', async () => {
    const stranger = await house.signIn('ir-handler')
    for (const token of [stranger, one.visit, house.siteKey, '']) {
      expect(await triedInSql(house, token, 'select jikimi.note_bounce($1)', [one.messageId])).toBe(REFUSED)
      expect(await triedInSql(house, token, `select jikimi.send_again($1, '\\x00')`, [one.messageId])).toBe(REFUSED)
    }
    const holds = `select 1 from (select jikimi.note_bounce($1) as is_noted) n where is_noted`
    expect(await triedInSql(house, cookie, holds, [one.messageId])).toBe(1)
  })

  it('changes in no other way: neither words nor state are written by anybody who serves', async () => {
    for (const set of [`delivery_state = 'SENT'`, `sealed = '\\x00'`, `direction = 'TO_VISITOR'`]) {
      expect(await triedInSql(house, cookie, `update jikimi.case_message set ${set}`)).toBe(REFUSED)
      expect(await triedInSql(house, one.visit, `update jikimi.case_message set ${set}`)).toBe(REFUSED)
    }
  })

  it('among the staff is left by who holds the case alone', async () => {
    const stranger = await house.signIn('ir-handler')
    const note = LETTER('HANDOVER', `'${await accountId(house, 'ir-handler')}'`, 'null')
    expect(await writes(stranger, one.id, note)).toBe(REFUSED)
    const noting = { table: 'case_message', policy: 'holder_notes', part: 'with check' } as const
    expect(await without(noting, () => writes(stranger, one.id, note))).toBe(1)
  })

  it('of another case is not among what a reveal names', async () => {
    const held = await answered(house, handler)
    const me = await accountId(house, 'handler')
    const reveal = (message: string) =>
      triedInSql(
        house,
        cookie,
        `insert into jikimi.reveal (id, case_id, collection_id, account_id, items, messages, reason, granted_at, until_at)
         select gen_random_uuid(), c.id, c.collection_id, $2, array['CONTENT'], array[$3::uuid], 'ANSWERING', jikimi.now(),
           jikimi.now() + interval '5 minutes' from jikimi.inquiry_case c where c.id = $1`,
        [held.id, me, message],
      )
    expect(await reveal(held.messageId)).toBe(1)
    expect(await reveal(other.messageId)).toBe(REFUSED)
    const revealing = { table: 'reveal', policy: 'reacher_reveals', part: 'with check' } as const
    expect(await without(revealing, () => reveal(other.messageId))).toBe(1)
  })

  it('brings its case back whoever notes it, and without the trigger would not', async () => {
    const waits = `select 1 from jikimi.inquiry_case where id = $1 and attention = 'BOUNCED'`
    const noted = () => inOneSession(`select jikimi.note_bounce('${one.messageId}')`, waits)
    expect(await triedInSql(house, cookie, waits, [one.id])).toBe(0)
    expect(await noted()).toBe(1)
    expect(await withoutTrigger('letter_bounces', noted)).toBe(0)
  })
})

/** An act and a question in one session of the handler, rolled back. */
const inOneSession = (act: string, question: string): Promise<number> =>
  inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
    await client.query(act)
    return (await client.query(question, [one.id])).rowCount ?? 0
  })

it('without the row rules the API still shows a visitor their own letters alone', async () => {
  const open = [
    { table: 'case_message', policy: 'visitor_reads', part: 'using' },
    { table: 'inquiry_case', policy: 'subject_reads', part: 'using' },
    { table: 'collection', policy: 'subject_reads', part: 'using' },
    { table: 'consent_record', policy: 'subject_reads', part: 'using' },
  ] as const
  const read = () => one.visitor(OwnConversationDocument)
  const { ownConversation } = await open.reduce<() => ReturnType<typeof read>>(
    (tried, stone) => () => without(stone, tried),
    read,
  )()
  expect(ownConversation.case.number).toBe(one.number)
  expect(ownConversation.messages.map(({ body }) => body)).toEqual(['하나의 답변'])
})
