import { addDays, dayInSeoul, daysBetween } from '@jikimi/policy'
import { dayInWords } from '../../src/documents/day-in-words.js'
import { aHouse, type House } from '../support/a-house.js'
import { type NoticePost, aNoticePost } from '../support/a-notice-post.js'
import { reply } from '../support/a-post.js'
import { deciding, type DecidedRequest, somebody } from '../support/deciding.js'
import { readPdf } from '../support/read-pdf.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

const SECRET = 'a-secret-for-tests-that-is-long-enough-0002'
const WORDS = '같은 글에 다른 분의 연락처가 함께 적혀 있습니다.'

let house: House
let officers: ReturnType<typeof deciding>
let post: NoticePost

beforeAll(async () => {
  house = await aHouse({ isQuiet: true, mailBounceSecret: SECRET })
  officers = deciding(house)
  post = await aNoticePost(house)
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const today = () => dayInSeoul(house.clock.now())
const decide = (request: DecidedRequest, outcome: 'GRANTED' | 'REFUSED', who?: string) => {
  const { id, version, targets } = request
  const refused = outcome === 'REFUSED' ? { ground: 'HARM_TO_OTHERS', words: WORDS } : {}
  const parts = targets.map((one) => ({ targetId: one.id, outcome, ...refused }))
  return officers.act('decideRightsRequest', { id, version, parts }, who)
}
const clockOf = (id: string) =>
  officers.ask<{ dueOn: string; nextDueOn: string; daysLeft: number }>(
    'query ($id: ID!) { rightsRequest(id: $id) { dueOn nextDueOn daysLeft } }',
    { id },
  )
const execute = ({ id, version }: DecidedRequest, who?: string) =>
  officers.act('executeRightsRequest', { id, version }, who)
const send = ({ id, version }: DecidedRequest, means = 'EMAIL', changed: object = {}) =>
  officers.act('sendNotice', { id, version, means, ...changed })
const file = async (id: string, name: string, who = 'officer') =>
  fetch(`${house.url}/admin/rights-requests/${id}/${name}`, {
    headers: { cookie: await officers.cookie(who), 'sec-fetch-site': 'same-origin' },
  })
const handIn = (messageId: string) =>
  fetch(`${house.url}/mail/bounces`, {
    method: 'POST',
    headers: { 'content-type': 'message/delivery-status', authorization: `Bearer ${SECRET}` },
    body: `Final-Recipient: rfc822; somebody@example.kr\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\nMessage-ID: <${messageId}@example.kr>\r\n`,
  })

async function executed(kind: 'ACCESS' | 'SUSPENSION', outcome: 'GRANTED' | 'REFUSED', locale: 'KO' | 'EN' = 'KO') {
  const { contact, cases } = await somebody(house, 1, { locale })
  const [request] = await officers.verified(kind, contact)
  return { contact, cases, request: await execute(await decide(request!, outcome)) }
}

it.each(['KO', 'EN'] as const)(
  'by e-mail in %s it greets nobody by name and shows nothing that is held',
  async (locale) => {
    const { contact, request } = await executed('SUSPENSION', 'REFUSED', locale)
    await send(request)
    expect(await post.deliver()).toBe(1)
    const mail = post.mails.at(-1)!
    expect(mail).toMatchObject({ to: contact.email })
    const said =
      locale === 'KO' ? ['처리정지 요구에 대한 결과 통지서', '제37조제2항제2호', '이의'] : ['Article 37(2)2', 'object']
    for (const part of [...said, WORDS, request.number, '/rights', '1833-6972']) expect(mail.text).toContain(part)
    for (const value of [contact.name, contact.phone]) expect(mail.subject + mail.text).not.toContain(value)
    const [notice] = (await officers.read(request.id)).notices
    expect(notice).toMatchObject({ id: mail.messageId, deliveryState: 'SENT' })
    expect(await post.deliver()).toBe(0)
  },
)

it('that comes back is counted and sent again by another way, with the same words', async () => {
  const { request } = await executed('SUSPENSION', 'REFUSED')
  const counted = async () =>
    (await officers.ask<{ bouncedNotices: number }>(`{ rightsRequestCounts { bouncedNotices } }`, {})).bouncedNotices
  const told = await send(request)
  await post.deliver()
  const { id: messageId } = told.notices[0]!
  expect([await counted(), (await handIn(messageId)).status, await counted()]).toEqual([0, 204, 1])
  await handIn(messageId)
  const back = await officers.read(request.id)
  expect(back).toMatchObject({ state: 'NOTIFIED', nextStep: 'NOTIFY', notices: [{ deliveryState: 'BOUNCED' }] })
  const again = await send(back, 'POST')
  expect(again.notices.map(({ deliveryState }) => deliveryState)).toEqual(['BOUNCED', 'SENT'])
  expect(await counted()).toBe(0)
  const texts = await house.sql<{ texts: number }>(
    'postgres',
    `select count(*)::int as texts from jikimi.request_event where request_id = $1 and act = 'notice-returned'`,
    [request.id],
  )
  expect(texts[0]!.texts).toBe(1)
})

it('a server that refuses for good brings it back at once; one that is away is asked again', async () => {
  const first = await send((await executed('SUSPENSION', 'REFUSED')).request)
  await post.deliver(reply(550, '5.1.1 no such user'))
  expect((await officers.read(first.id)).notices[0]).toMatchObject({ deliveryState: 'BOUNCED' })
  const second = await send((await executed('SUSPENSION', 'REFUSED')).request)
  await post.deliver(reply(451, 'later'))
  expect((await officers.read(second.id)).notices[0]).toMatchObject({ deliveryState: 'QUEUED' })
  await house.clock.move({ minutes: 2 })
  expect(await post.deliver()).toBe(1)
})

it('is sent once when it is asked twice, and not before it is decided and done, nor on days to come', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('ACCESS', contact)
  expect(await refusalOf(send(request!))).toBe('NOTICE_NOT_READY')
  const decided = await decide(request!, 'GRANTED')
  expect(await refusalOf(send(decided))).toBe('NOTICE_NOT_READY')
  const done = await execute(decided)
  expect(await refusalOf(send(done, 'POST', { sentOn: addDays(today(), 1) }))).toBe('NOTICE_DAY_NOT_VALID')
  expect(await refusalOf(send(done, 'POST', { sentOn: addDays(today(), -1) }))).toBe('NOTICE_DAY_NOT_VALID')
  const came = await Promise.allSettled([send(done), send(done)])
  expect(came.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
  expect(await send(done)).toMatchObject({ state: 'NOTIFIED' })
  expect((await officers.read(done.id)).notices).toHaveLength(1)
  await post.deliver()
})

it('what an officer writes must not name the person', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('ACCESS', contact)
  const { id, version, targets } = request!
  for (const words of [
    `${contact.name} 님께 드립니다`,
    `전화 ${contact.phone.replaceAll('-', ' ')}`,
    contact.email.toUpperCase(),
  ]) {
    const parts = targets.map((one) => ({ targetId: one.id, outcome: 'GRANTED' }))
    expect(await refusalOf(officers.act('decideRightsRequest', { id, version, words, parts }))).toBe(
      'WORDS_NAME_PERSON',
    )
  }
})

it('a deferral has its reason and its day, is told of, and is decided after it', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('ACCESS', contact)
  const { id, version } = request!
  const defer = (changed: object) =>
    officers.act('deferRightsRequest', {
      id,
      version,
      until: addDays(today(), 25),
      words: '자료가 종이로 보관되어 찾는 데 시간이 걸립니다.',
      ...changed,
    })
  expect(await refusalOf(defer({ words: '바쁩니다.' }))).toBe('REASON_TOO_SHORT')
  expect(await refusalOf(defer({ until: today() }))).toBe('DEFERRAL_NOT_VALID')
  const before = await clockOf(id)
  expect(before.daysLeft).toBe(daysBetween(today(), before.nextDueOn))
  const deferred = await defer({})
  expect(deferred.nextStep).toBe('NOTIFY')
  // Nobody was told yet: the ten days run on
  expect(await clockOf(id)).toEqual(before)
  const told = await send(deferred)
  expect(await clockOf(id)).toEqual({ ...before, nextDueOn: addDays(today(), 25), daysLeft: 25 })
  expect(told).toMatchObject({ state: 'DEFERRED', nextStep: 'DECIDE', notices: [{ deliveryState: 'QUEUED' }] })
  await post.deliver()
  for (const part of ['열람 연기 통지서', '찾는 데 시간이', dayInWords(addDays(today(), 25), 'ko'), '이의제기 방법'])
    expect(post.mails.at(-1)!.text).toContain(part)
  expect((await execute(await decide(told, 'GRANTED'))).state).toBe('EXECUTED')
  const [other] = await officers.verified('SUSPENSION', (await somebody(house, 1)).contact)
  expect(
    await refusalOf(
      officers.act('deferRightsRequest', {
        id: other!.id,
        version: other!.version,
        until: addDays(today(), 25),
        words: '자료가 종이로 보관되어 찾는 데 시간이 걸립니다.',
      }),
    ),
  ).toBe('DEFERRAL_ONLY_OF_ACCESS')
  const [late] = await officers.verified('ACCESS', (await somebody(house, 1)).contact)
  await house.clock.move({ days: 20 })
  officers.forget()
  const tooLate = {
    id: late!.id,
    version: late!.version,
    until: addDays(today(), 5),
    words: '자료를 찾는 데 시간이 더 걸리게 되었습니다.',
  }
  expect(await refusalOf(officers.act('deferRightsRequest', tooLate))).toBe('DEFERRAL_NOT_VALID')
})

it.each(['ko', 'en'] as const)('on paper in %s it is a tagged PDF with its fonts in it', async (language) => {
  const { request } = await executed('ACCESS', 'REFUSED')
  const response = await file(request.id, `notice.${language}.pdf`)
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="${request.number}-notice.${language}.pdf"`,
  )
  const { lines, tags, plain } = readPdf(new Uint8Array(await response.arrayBuffer()))
  expect(lines.join(' ')).toContain(language === 'ko' ? '개인정보 열람 요구에 대한 결과 통지서' : 'demand for access')
  expect(lines.join(' ')).toContain(WORDS.slice(0, 10))
  expect(tags['H1']).toBe(1)
  expect(plain).toContain('Pretendard')
  for (const who of ['cpo', 'handler', 'auditor'])
    expect((await file(request.id, `notice.${language}.pdf`, who)).status).toBe(403)
})

it('a granted access is composed when it is fetched, recorded, kept nowhere, and over after thirty days', async () => {
  const { contact, cases, request } = await executed('ACCESS', 'GRANTED')
  const json = (await (await file(request.id, 'disclosure.json')).json()) as {
    format: string
    held: { caseNumber: string; items: { code: string; value: string }[]; consent: { text: string } }[]
    provision: unknown[]
  }
  expect(json).toMatchObject({ format: 'jikimi-disclosure/1', provision: [], held: [{ caseNumber: cases[0] }] })
  expect(json.held[0]!.items).toContainEqual(expect.objectContaining({ code: 'EMAIL', value: contact.email }))
  expect(json.held[0]!.consent.text).toContain('동의')
  const pdf = readPdf(new Uint8Array(await (await file(request.id, 'disclosure.pdf')).arrayBuffer()))
  for (const part of [contact.email, contact.name, '처리 목적', '보유 기한', '제3자 제공', '누가 보았는지'])
    expect(pdf.lines.join(' ')).toContain(part)
  const records = await house.sql<{ n: number }>(
    'postgres',
    `select cardinality(collections) as n from jikimi.access_record where act = 'rights-request.disclosed' and case_id = $1`,
    [request.id],
  )
  expect(records).toEqual([{ n: 2 }, { n: 2 }])
  for (const who of ['cpo', 'handler', 'auditor']) {
    expect((await file(request.id, 'disclosure.json', who)).status).toBe(403)
    const reached = await triedInSql(house, await officers.cookie(who), 'select 1 from jikimi.disclosed_contents($1)', [
      request.id,
    ])
    expect(reached).toBe(0)
  }
  const { request: refused } = await executed('ACCESS', 'REFUSED')
  expect((await file(refused.id, 'disclosure.json')).status).toBe(404)
  expect((await file(request.id, 'disclosure.exe')).status).toBe(404)
  await house.clock.move({ days: 31 })
  officers.forget()
  expect((await file(request.id, 'disclosure.json')).status).toBe(404)
})
