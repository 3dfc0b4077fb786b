import { SubmitRightsRequestDocument, WithdrawOwnRequestDocument } from '@jikimi/client/public'
import { ShowRequestWordsDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { CHECKLIST, representing } from '../support/a-represented-request.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { deciding, type DecidedRequest, somebody } from '../support/deciding.js'
import { type OwnLinks, ownLinks } from '../support/own-links.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officers: ReturnType<typeof deciding>
let links: OwnLinks

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = deciding(house)
  links = await ownLinks(house)
})

afterAll(async () => {
  await links.close()
  await house.close()
})

const eventsOf = (id: string) =>
  house.sql<{ act: string; by_kind: string }>(
    'postgres',
    'select act, by_kind from jikimi.request_event where request_id = $1 order by seq',
    [id],
  )
const isShown = async (number: string) =>
  (await casesOf(house.staff(await officers.cookie('handler')))).some((one) => one.number === number)
const registered = async (contact: object, changed: object = {}): Promise<DecidedRequest> =>
  (
    await officers.register({
      kinds: ['DELETION'],
      channel: 'PHONE',
      requester: 'SUBJECT',
      receivedHow: 'CALL',
      receivedAt: house.clock.now(),
      locale: 'KO',
      words: '지워 주세요.',
      idempotencyKey: randomUUID(),
      ...contact,
      ...changed,
    })
  )[0]!
const grant = ({ id, version, targets }: DecidedRequest) =>
  officers.act('decideRightsRequest', {
    id,
    version,
    parts: targets.map((target) => ({ targetId: target.id, outcome: 'GRANTED' })),
  })

describe('a name that came decomposed', () => {
  it('is letter for letter the name on file when an officer compares them, whichever of both came so', async () => {
    const name = '남궁보람'
    for (const [given, held] of [
      [name.normalize('NFD'), name],
      [name, name.normalize('NFD')],
    ]) {
      const { contact } = await somebody(house, 1, { name: held! })
      const { id, version } = await registered({ ...contact, name: given })
      await officers.proven(id, version)
      const officer = house.staff(await officers.cookie('officer'))
      const { showRequestWords: said } = await officer(ShowRequestWordsDocument, { input: { id } })
      const [shown] = await officers.ask<{ items: { code: string; value: string }[] }[]>(
        `mutation ($input: ShowRequestContentsInput!) { showRequestContents(input: $input) { items { code value } } }`,
        { input: { id } },
      )
      const onFile = shown!.items.find(({ code }) => code === 'NAME')?.value
      expect([said.name, onFile]).toEqual([name.normalize('NFC'), name.normalize('NFC')])
    }
  })

  it('sent again composed is the same request, and an officer’s words can’t name it either way', async () => {
    const { contact } = await somebody(house, 1)
    const name = '독고하늘'
    const input = { kinds: ['DELETION' as const], email: contact.email, words: '', locale: 'KO' as const }
    const idempotencyKey = randomUUID()
    for (const one of [name.normalize('NFD'), name.normalize('NFC')])
      await house.site()(SubmitRightsRequestDocument, { input: { ...input, name: one, idempotencyKey } })
    const asked = await house.sql(
      'postgres',
      `select 1 from jikimi.rights_request r join jikimi.request_target t on t.request_id = r.id
       join jikimi.collection l on l.id = t.collection_id join jikimi.inquiry_case c on c.collection_id = l.id
       where r.channel = 'WEB' and r.state = 'RECEIVED'`,
    )
    expect(asked).toHaveLength(1)
    const [request] = await officers.verified('ACCESS', { ...contact, name })
    const { id, version, targets } = request!
    const parts = targets.map((target) => ({ targetId: target.id, outcome: 'GRANTED' }))
    const words = `${name.normalize('NFD')} 님께 드립니다`
    expect(await refusalOf(officers.act('decideRightsRequest', { id, version, words, parts }))).toBe(
      'WORDS_NAME_PERSON',
    )
  })
})

it('correct and delete at once: each keeps the data out of use by itself, and they are back with the last of both', async () => {
  const { contact, cases } = await somebody(house, 1)
  const [correction, deletion] = await officers.verified('CORRECTION', contact, ['CORRECTION', 'DELETION'])
  const out = await house.sql(
    'postgres',
    `select distinct r.collection_id from jikimi.restriction r join jikimi.inquiry_case c on c.collection_id = r.collection_id
     where c.number = $1 and r.ended_at is null`,
    [cases[0]],
  )
  expect([out.length, await isShown(cases[0]!)]).toEqual([1, false])
  const { id, version } = deletion!
  await officers.act('withdrawRightsRequest', { id, version, words: '정정만 원하신다고 합니다.' })
  expect(await isShown(cases[0]!)).toBe(false)
  const changes = correction!.targets.map((target) => ({ targetId: target.id, item: 'NAME', value: '김바름' }))
  const proposed = await officers.act('proposeCorrection', {
    id: correction!.id,
    version: correction!.version,
    changes,
  })
  const decided = await grant(proposed)
  await officers.act('executeRightsRequest', { id: decided.id, version: decided.version })
  expect(await isShown(cases[0]!)).toBe(true)
})

describe('several people under one number', () => {
  it('are told apart by a comparison, too: that somebody answers the call does not say who', async () => {
    const { contact } = await somebody(house, 1, { name: '김하나' })
    const other = await sendInquiry(house.site(), { ...contact, name: '박두리', email: 'duri@example.kr' })
    const { id, version } = await registered({ name: '김하나', phone: contact.phone })
    const called = await officers.proven(id, version)
    expect([called.state, called.targets.length]).toEqual(['RECEIVED', 2])
    const { missingRungs } = await officers.ask<{ missingRungs: string[][] }>(
      'query ($id: ID!) { rightsRequest(id: $id) { missingRungs } }',
      { id },
    )
    expect(missingRungs).toEqual([['COMPARISON']])
    const said = { NAME: '김하나', EMAIL: contact.email, CONTACT_NUMBER: contact.phone }
    const compared = Object.entries(said).map(([item, value]) => ({ item, value }))
    const compare = (seen: number) =>
      officers.act('noteVerification', { id, version: seen, rung: 'COMPARISON', compared })
    const mixed = await compare(called.version)
    expect(mixed.state).toBe('RECEIVED')
    const caseNumber = other.case.number
    const alone = await officers.act('removeRequestTarget', { id, version: mixed.version, caseNumber })
    expect((await compare(alone.version)).state).toBe('VERIFIED')
  })

  it('who are one name written in two ways are one', async () => {
    const { contact } = await somebody(house, 1, { name: '김하나' })
    await sendInquiry(house.site(), { ...contact, name: ' 김 하나'.normalize('NFD') })
    const { id, version } = await registered({ name: '김하나', phone: contact.phone })
    expect((await officers.proven(id, version)).state).toBe('VERIFIED')
  })
})

it('what an agent does on the page is noted as the agent’s, not as the person’s', async () => {
  const representatives = representing(house)
  const { contact } = await somebody(house, 1)
  const agentEmail = 'own-agent@example.kr'
  const [request] = await representatives.register(['ACCESS'], 'DELEGATED_AGENT', { email: contact.email })
  const entered = await representatives.enter(request!, { agentEmail })
  await representatives.accept({ id: entered.id, version: entered.version, checklist: CHECKLIST })
  const { id, version } = await representatives.read(request!.id)
  await representatives.link({ id, version })
  await links.send()
  const visit = await links.open(links.tokenTo(agentEmail))
  const seen = await representatives.read(id)
  await house.own(visit)(WithdrawOwnRequestDocument, { input: { id, version: seen.version } })
  const events = await eventsOf(id)
  expect(events.at(-1)).toEqual({ act: 'withdraw', by_kind: 'AGENT' })
  expect(events.find(({ act }) => act === 'verify')).toEqual({ act: 'verify', by_kind: 'AGENT' })
})
