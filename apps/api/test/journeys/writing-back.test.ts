import {
  OpenVisitDocument,
  OwnConversationDocument,
  RenewCaseLinkDocument,
  WriteBackDocument,
} from '@jikimi/client/public'
import { CloseCaseDocument, InquiryCaseDocument, RevealItemsDocument, type Send } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { answered, linkIn, visited } from '../support/answered.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let handler: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
})

beforeEach(async () => {
  handler = house.staff(await house.signIn('handler'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const write = async (visitor: Send, body: string, idempotencyKey: string = randomUUID()) =>
  (await visitor(WriteBackDocument, { input: { body, idempotencyKey } })).writeBack

const lettersOf = async (id: string) => (await handler(InquiryCaseDocument, { id })).inquiryCase.messages.slice(1)
const lastBody = async (visitor: Send, body: string) => (await write(visitor, body)).messages.at(-1)!.body

describe('a letter', () => {
  it.each([
    ['a name in NFD comes back in NFC', '홍길동'.normalize('NFD'), '홍길동'],
    ['emoji with joiners stay whole', '고맙습니다 👩‍👩‍👧‍👦🏳️‍🌈', '고맙습니다 👩‍👩‍👧‍👦🏳️‍🌈'],
    ['right-to-left words stay as they are', 'שלום وأهلا', 'שלום وأهلا'],
    [
      'script is text',
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
    ],
    ['a variable of a template is text', '{{visitorName}} {{caseNumber}}', '{{visitorName}} {{caseNumber}}'],
  ])('%s', async (_what, given, kept) => {
    const { visitor } = await visited(house, post, handler)
    expect(await lastBody(visitor, given)).toBe(kept)
  })

  it('with marks that turn the direction of what follows is kept to the letter: whoever shows it keeps it apart', async () => {
    const { visitor } = await visited(house, post, handler)
    expect(await lastBody(visitor, 'a\u202Etxt.exe')).toBe('a\u202Etxt.exe')
  })

  it.each(['a\u0000b', 'a\u0007b', 'a\uFFFDb'])('with what no keyboard writes (%j) is refused', async (body) => {
    const { visitor, id } = await visited(house, post, handler)
    expect(await refusalOf(write(visitor, body))).toBe('TEXT_NOT_VALID')
    expect(await lettersOf(id)).toEqual([])
  })

  it('may have 10,000 characters and not one more, counted as people count', async () => {
    const { visitor, id } = await visited(house, post, handler)
    expect([...(await lastBody(visitor, '😀'.repeat(10_000)))]).toHaveLength(10_000)
    expect(await refusalOf(write(visitor, '가'.repeat(10_001)))).toBe('LETTER_TOO_LONG')
    expect((await lettersOf(id)).map(({ length }) => length)).toEqual([10_000])
  })

  it.each(['', '   ', '\n\t'])('of nothing (%j) is refused', async (body) => {
    const { visitor } = await visited(house, post, handler)
    expect(await refusalOf(write(visitor, body))).toBe('LETTER_EMPTY')
  })

  it('has identification numbers made unreadable before it is kept, and says so', async () => {
    const { visitor, id } = await visited(house, post, handler)
    const written = await write(visitor, '제 번호는 900101-1234568 입니다.')
    expect(written.maskedIdentifiers).toBe(true)
    expect(written.messages.at(-1)!.body).not.toContain('1234568')
    const [letter] = await lettersOf(id)
    const input = { caseId: id, items: [], messageIds: [letter!.id], reason: 'ANSWERING' as const }
    const { revealItems } = await handler(RevealItemsDocument, { input })
    expect(revealItems.messages[0]!.body).not.toContain('1234568')
    expect((await write(visitor, '번호 없이 다시 씁니다.')).maskedIdentifiers).toBe(false)
  })

  it('lies sealed: neither its words nor their bytes are in the database', async () => {
    const { visitor, id } = await visited(house, post, handler)
    await write(visitor, '아무도 못 읽는 글')
    const [{ row }] = (await house.sql<{ row: string }>(
      'postgres',
      `select m::text as row from jikimi.case_message m where case_id = $1 and direction = 'FROM_VISITOR'`,
      [id],
    )) as [{ row: string }]
    expect(row).not.toContain('못 읽는')
    expect(row).not.toContain(Buffer.from('못 읽는').toString('hex'))
  })
})

describe('the same letter', () => {
  it('sent twice under one key is written once, in turn and at once', async () => {
    const { visitor, id } = await visited(house, post, handler)
    const key = randomUUID()
    await write(visitor, '한 번만', key)
    expect((await write(visitor, '한 번만', key)).messages).toHaveLength(2)
    const another = randomUUID()
    await Promise.all([1, 2, 3].map(() => write(visitor, '동시에', another)))
    expect(await lettersOf(id)).toHaveLength(2)
  })

  it('with other words under its key is refused', async () => {
    const { visitor, id } = await visited(house, post, handler)
    const key = randomUUID()
    await write(visitor, '처음 말', key)
    expect(await refusalOf(write(visitor, '다른 말', key))).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await lettersOf(id)).toHaveLength(1)
  })

  it('under a key that somebody else used is another letter', async () => {
    const [one, other] = [await visited(house, post, handler), await visited(house, post, handler)]
    const key = randomUUID()
    await write(one.visitor, '같은 말', key)
    await write(other.visitor, '같은 말', key)
    expect(await lettersOf(other.id)).toHaveLength(1)
  })
})

describe('how many letters', () => {
  it('two at once are both kept', async () => {
    const { visitor, id } = await visited(house, post, handler)
    await Promise.all([write(visitor, '하나'), write(visitor, '둘')])
    expect(await lettersOf(id)).toHaveLength(2)
  })

  it('ten an hour and no more, also when fourteen come at once', async () => {
    const { visitor, id, token, number } = await visited(house, post, handler)
    const outcomes = await Promise.all(
      Array.from({ length: 14 }, (_, index) =>
        write(visitor, `글 ${index}`).then(
          () => 'WRITTEN',
          (fault: { code: string }) => fault.code,
        ),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'WRITTEN')).toHaveLength(10)
    expect(new Set(outcomes)).toEqual(new Set(['WRITTEN', 'TOO_MANY_LETTERS']))
    expect(await lettersOf(id)).toHaveLength(10)
    await house.clock.move({ minutes: 61 })
    await house.site()(RenewCaseLinkDocument, { input: { token } })
    await post.deliver()
    const { openVisit } = await house.site()(OpenVisitDocument, { input: { token: linkIn(post, number) } })
    expect((await write(house.visitor(openVisit.visit), '한 시간 뒤')).messages).toHaveLength(12)
  })
})

describe('a letter to what is no more', () => {
  const collectionOf = async (id: string) => {
    const [row] = await house.sql<{ id: string }>(
      'postgres',
      'select collection_id as id from jikimi.inquiry_case where id = $1',
      [id],
    )
    return row!.id
  }

  it('to a destroyed collection is refused like one by nobody', async () => {
    const { visitor, id } = await visited(house, post, handler)
    for (const table of ['case_message', 'reach'])
      await house.sql('postgres', `delete from jikimi.${table} where case_id = $1`, [id])
    await house.sql('postgres', 'delete from jikimi.inquiry_case where id = $1', [id])
    expect(await refusalOf(write(visitor, '아직 계신가요'))).toBe('VISIT_NOT_VALID')
  })

  it('to a restricted collection is refused, and nothing can be read; both again when the restriction has ended', async () => {
    const { visitor, id } = await visited(house, post, handler)
    await house.sql(
      'postgres',
      'insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now())',
      [await collectionOf(id)],
    )
    expect(await refusalOf(write(visitor, '멈춘 동안'))).toBe('VISIT_NOT_VALID')
    expect(await refusalOf(visitor(OwnConversationDocument))).toBe('VISIT_NOT_VALID')
    await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
    expect((await write(visitor, '다시')).messages).toHaveLength(2)
  })

  it('by a link of a restricted collection opens nothing and spends nothing', async () => {
    const inquiry = await answered(house, handler)
    await post.deliver()
    const token = linkIn(post, inquiry.number)
    await house.sql(
      'postgres',
      'insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now())',
      [await collectionOf(inquiry.id)],
    )
    expect(await refusalOf(house.site()(OpenVisitDocument, { input: { token } }))).toBe('LINK_NOT_VALID')
    await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
    expect((await house.site()(OpenVisitDocument, { input: { token } })).openVisit.locale).toBe('KO')
  })

  it('to a case that was closed as spam is refused and leaves it closed', async () => {
    const { visitor, id, version } = await visited(house, post, handler)
    await handler(CloseCaseDocument, { input: { caseId: id, version, reason: 'SPAM' } })
    expect((await visitor(OwnConversationDocument)).ownConversation.canWriteBack).toBe(false)
    expect(await refusalOf(write(visitor, '광고'))).toBe('CONVERSATION_ENDED')
    expect((await handler(InquiryCaseDocument, { id })).inquiryCase).toMatchObject({ state: 'CLOSED', attention: null })
  })

  it('after the due date is refused, though a visit was still open', async () => {
    const { visitor, id } = await visited(house, post, handler)
    await house.sql(
      'postgres',
      `update jikimi.inquiry_case set answered_at = answered_at - interval '15 days' where id = $1`,
      [id],
    )
    expect(await refusalOf(write(visitor, '늦은 글'))).toBe('CONVERSATION_ENDED')
  })
})
