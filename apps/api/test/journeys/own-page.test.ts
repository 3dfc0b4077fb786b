import {
  LiftSuspensionDocument,
  MakeOwnRequestDocument,
  ObjectToDecisionDocument,
  OwnRequestDocument,
  ProposeOwnCorrectionDocument,
  SubmitRightsRequestDocument,
  WithdrawOwnRequestDocument,
  type RightKind,
} from '@jikimi/client/public'
import { JoinCollectionsDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { deciding, somebody } from '../support/deciding.js'
import { type OwnLinks, ownLinks } from '../support/own-links.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let links: OwnLinks
let officers: ReturnType<typeof deciding>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  links = await ownLinks(house)
  officers = deciding(house)
})

afterAll(async () => {
  await links.close()
  await house.close()
})

const KINDS: readonly RightKind[] = ['ACCESS', 'CORRECTION', 'DELETION', 'SUSPENSION', 'WITHDRAWAL']
const REFUSED = 'HARM_TO_OTHERS'
const make = async (visit: string, kind: RightKind, words = '') => {
  const input = { kinds: [kind], words, locale: 'KO' as const, idempotencyKey: randomUUID() }
  return (await house.own(visit)(MakeOwnRequestDocument, { input })).makeOwnRequest[0]!
}
const own = async (visit: string, id: string) => (await house.own(visit)(OwnRequestDocument, { id })).ownRequest
const submit = (email: string, kinds: RightKind[]) =>
  house.site()(SubmitRightsRequestDocument, {
    input: { kinds, email, words: '부탁드립니다.', locale: 'KO', idempotencyKey: randomUUID() },
  })

/** Taken, decided, carried out and told by an officer. */
async function answered(id: string, outcome: 'GRANTED' | 'REFUSED') {
  const { version } = await officers.read(id)
  const mine = await officers.act('assignRightsRequest', { id, version, accountId: await officerId() })
  const parts = mine.targets.map((target) => ({
    targetId: target.id,
    outcome,
    ...(outcome === 'REFUSED' && { ground: REFUSED, words: '다른 사람의 정보가 함께 있어 보여 드릴 수 없습니다.' }),
  }))
  const decided = await officers.act('decideRightsRequest', {
    id,
    version: mine.version,
    words: '확인했습니다.',
    parts,
  })
  const executed = await officers.act('executeRightsRequest', { id, version: decided.version })
  return officers.act('sendNotice', { id, version: executed.version, means: 'EMAIL' })
}
const officerId = async () =>
  (
    await house.sql<{ id: string }>(
      'postgres',
      `select id from jikimi.account where sign_in_name = 'officer@example.kr'`,
    )
  )[0]!.id

describe('the own page', () => {
  it('shows what is held in clear, until when, with the consent that was shown, and is itself on record', async () => {
    const { contact, cases } = await somebody(house, 2)
    const page = await links.page(await links.visit(contact.email))
    expect(page.held.map(({ caseNumber }) => caseNumber).toSorted()).toEqual([...cases].toSorted())
    expect(page.held[0]!.items.map(({ value }) => value)).toEqual(expect.arrayContaining([contact.name, contact.email]))
    expect([page.isShared, page.isAgent, page.held[0]!.dueOn > '2026-01-01']).toEqual([false, false, true])
    expect(page.held.map(({ consent }) => [consent?.policyVersion, consent!.text.length > 100])).toEqual([
      [expect.any(String), true],
      [expect.any(String), true],
    ])
    // One record of the visit, one of all that it showed
    const records = await house.sql<{ n: number; actor_kind: string; origin: string }>(
      'postgres',
      `select cardinality(collections) as n, actor_kind, origin from jikimi.access_record where act = 'own-page.viewed' order by 1`,
    )
    expect(records).toEqual([
      { n: 1, actor_kind: 'SUBJECT', origin: 'website' },
      { n: 2, actor_kind: 'SUBJECT', origin: 'website' },
    ])
  })

  it('shows nothing of somebody with another address, and not the request of one', async () => {
    const [one, other] = [await somebody(house, 1), await somebody(house, 1)]
    const visit = await links.visit(one.contact.email)
    const theirs = await make(await links.visit(other.contact.email), 'ACCESS')
    const page = await links.page(visit)
    expect(page.held.map(({ caseNumber }) => caseNumber)).toEqual(one.cases)
    expect(JSON.stringify(page)).not.toContain(other.contact.email)
    expect(await refusalOf(own(visit, theirs.id))).toBe('NOT_FOUND')
    const input = { id: theirs.id, version: theirs.version }
    expect(await refusalOf(house.own(visit)(WithdrawOwnRequestDocument, { input }))).toBe('NOT_FOUND')
  })

  it('masks what several people hold under one address, and leaves their requests to a comparison', async () => {
    const { contact } = await somebody(house, 1, { name: '김하나' })
    await sendInquiry(house.site(), { ...contact, name: '박두리', phone: '010-0000-9911' })
    const visit = await links.visit(contact.email)
    const page = await links.page(visit)
    const values = page.held.flatMap(({ items }) => items.map(({ value }) => value)).join('\n')
    expect([
      page.isShared,
      values.includes('김하나'),
      values.includes('박두리'),
      values.includes(contact.email),
    ]).toEqual([true, false, false, false])
    expect(await make(visit, 'DELETION')).toMatchObject({
      state: 'RECEIVED',
      needsComparison: true,
      nextStep: 'VERIFY',
    })
    // A name written in parts is the same name
    const same = await somebody(house, 1, { name: '김하나' })
    await sendInquiry(house.site(), { ...same.contact, name: '김하나'.normalize('NFD') })
    expect((await links.page(await links.visit(same.contact.email))).isShared).toBe(false)
  })

  it('shows all in clear once staff have found two names to be one person’s', async () => {
    const { contact } = await somebody(house, 1, { name: '김하나' })
    await sendInquiry(house.site(), { ...contact, name: 'Hana Kim' })
    const { held, isShared } = await links.page(await links.visit(contact.email))
    const ids = held.map(({ id }) => id)
    const officer = house.staff(await officers.cookie('officer'))
    await officer(JoinCollectionsDocument, {
      input: { firstId: ids[0]!, secondId: ids[1]!, reason: '같은 사람으로 확인했습니다.' },
    })
    expect([isShared, (await links.page(await links.visit(contact.email))).isShared]).toEqual([true, false])
  })

  it('tells who looked by role and department, never by name', async () => {
    const { contact } = await somebody(house, 1)
    await officers.verified('ACCESS', contact)
    await house.sequence()
    const page = await links.page(await links.visit(contact.email))
    expect(page.looks.length).toBeGreaterThan(0)
    expect(page.looks[0]).toMatchObject({
      role: 'PRIVACY_OFFICER',
      duty: 'RIGHTS_REQUEST',
      department: { ko: expect.any(String) },
    })
    const names = await house.sql<{ display_name: string }>('postgres', 'select display_name from jikimi.account')
    for (const { display_name: name } of names) expect(JSON.stringify(page)).not.toContain(name)
  })
})

describe('a request from the web', () => {
  it.each(KINDS)('is proven by opening the link, and restricts from its receipt where it has to: %s', async (kind) => {
    const { contact } = await somebody(house, 2)
    await submit(contact.email, [kind])
    const restricts = ['CORRECTION', 'DELETION', 'SUSPENSION'].includes(kind)
    await links.send()
    const page = await links.page(await links.open(links.tokenTo(contact.email)))
    expect(page.requests).toMatchObject([{ kind, state: 'VERIFIED', isRestricting: restricts, canWithdraw: true }])
    expect(page.held.map(({ isRestricted, items }) => [isRestricted, items.length > 2])).toEqual([
      [restricts, true],
      [restricts, true],
    ])
  })

  it('of two rights at once makes two requests, and one link proves both', async () => {
    const { contact } = await somebody(house, 1)
    await submit(contact.email, ['CORRECTION', 'DELETION'])
    await links.send()
    const { text } = links.mails.findLast(({ to }) => to === contact.email)!
    const page = await links.page(await links.open(links.tokenTo(contact.email)))
    expect(page.requests.map(({ kind, state }) => [kind, state]).toSorted()).toEqual([
      ['CORRECTION', 'VERIFIED'],
      ['DELETION', 'VERIFIED'],
    ])
    for (const { number } of page.requests) expect(text).toContain(number)
  })

  it('made in somebody else’s name is proven by no other link of theirs, and has a day to lapse in', async () => {
    const { contact } = await somebody(house, 1)
    await submit(contact.email, ['DELETION'])
    // They ask for their page by themselves
    await links.ask(contact.email)
    await links.send()
    const visit = await links.open(links.tokenTo(contact.email))
    const [request] = (await links.page(visit)).requests
    expect(request).toMatchObject({ state: 'RECEIVED', isRestricting: true, lapsesAt: expect.any(String) })
    const input = { id: request!.id, version: request!.version }
    const { withdrawOwnRequest } = await house.own(visit)(WithdrawOwnRequestDocument, { input })
    expect(withdrawOwnRequest).toMatchObject({ state: 'WITHDRAWN', isRestricting: false, canWithdraw: false })
  })
})

describe('on the own page', () => {
  it('a correction is proposed by item, and a change of somebody else is not written over', async () => {
    const { contact } = await somebody(house, 1)
    const visit = await links.visit(contact.email)
    const { id, version } = await make(visit, 'CORRECTION')
    const heldId = (await links.page(visit)).held[0]!.id
    const input = { id, version, changes: [{ heldId, item: 'NAME', value: '김바름' }], words: '개명했습니다.' }
    const { proposeOwnCorrection } = await house.own(visit)(ProposeOwnCorrectionDocument, { input })
    expect(proposeOwnCorrection.version).toBeGreaterThan(version)
    expect(await refusalOf(house.own(visit)(ProposeOwnCorrectionDocument, { input }))).toBe('REQUEST_CHANGED_MEANWHILE')
    const changes = [{ heldId: randomUUID(), item: 'NAME', value: '김바름' }]
    const stray = { ...input, version: proposeOwnCorrection.version, changes }
    expect(await refusalOf(house.own(visit)(ProposeOwnCorrectionDocument, { input: stray }))).toBe('NOT_FOUND')
  })

  it('what was decided shows once the person was told; a refusal can be objected to, once', async () => {
    const { contact } = await somebody(house, 1)
    const { id } = await make(await links.visit(contact.email), 'ACCESS')
    await answered(id, 'REFUSED')
    const visit = await links.visit(contact.email)
    const told = await own(visit, id)
    expect(told).toMatchObject({ state: 'NOTIFIED', outcome: 'REFUSED', canObject: true })
    const input = { id, version: told.version, words: '제 정보만 보여 주세요.' }
    const { objectToDecision } = await house.own(visit)(ObjectToDecisionDocument, { input })
    expect(objectToDecision).toMatchObject({ state: 'OBJECTED', canObject: false, nextStep: 'DECIDE' })
    const again = { ...input, version: objectToDecision.version }
    expect(await refusalOf(house.own(visit)(ObjectToDecisionDocument, { input: again }))).toBe('REQUEST_NOT_THERE')
  })

  it('a suspension that was granted holds until the person lifts it, and nobody else', async () => {
    const { contact } = await somebody(house, 1)
    const { id } = await make(await links.visit(contact.email), 'SUSPENSION')
    const { state } = await answered(id, 'GRANTED')
    const visit = await links.visit(contact.email)
    const suspended = await own(visit, id)
    expect([state, suspended.canLift, suspended.isRestricting]).toEqual([
      expect.stringMatching(/NOTIFIED|CLOSED/),
      true,
      true,
    ])
    const input = { id, version: suspended.version }
    const { liftSuspension } = await house.own(visit)(LiftSuspensionDocument, { input })
    expect([liftSuspension.canLift, liftSuspension.isRestricting]).toEqual([false, false])
    expect((await links.page(visit)).held[0]!.isRestricted).toBe(false)
    expect(await refusalOf(house.own(visit)(LiftSuspensionDocument, { input }))).toBe('SUSPENSION_NOT_IN_FORCE')
  })

  it('everything is taken along as JSON and PDF by the visit, by nothing else, and that is on record', async () => {
    const { contact, cases } = await somebody(house, 1)
    const visit = await links.visit(contact.email)
    const fetched = (name: string, authorization?: string) =>
      fetch(`${house.url}/own/${name}`, authorization === undefined ? {} : { headers: { authorization } })
    const json = await fetched('data.ko.json', `Own ${visit}`)
    const said = (await json.json()) as { held: { caseNumber: string; items: { value: string }[] }[] }
    expect(said.held.map(({ caseNumber }) => caseNumber)).toEqual(cases)
    expect(said.held[0]!.items.map(({ value }) => value)).toContain(contact.email)
    const pdf = await fetched('data.ko.pdf', `Own ${visit}`)
    expect([
      pdf.headers.get('cache-control'),
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ]).toEqual(['no-store', '%PDF-'])
    for (const authorization of [undefined, `Visit ${visit}`, `Own ${house.siteKey}`])
      expect((await fetched('data.ko.json', authorization)).status).toBe(401)
    const records = await house.sql('postgres', `select 1 from jikimi.access_record where act = 'own-page.fetched'`)
    expect(records).toHaveLength(2)
  })
})
