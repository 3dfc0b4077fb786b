import { addDays, dayInSeoul } from '@jikimi/policy'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { askRaw } from '../support/ask-raw.js'
import { media } from '../support/media.js'
import { HOSTILE } from './hostile.js'

let house: House
let cookie: string
let calls: Record<string, Call>

interface Call {
  readonly document: string
  readonly valid: Record<string, unknown>
  /** Where a text goes, alone or in a list. */
  readonly texts?: readonly string[]
  readonly lists?: readonly string[]
  /** Numbers that nobody means. */
  readonly numbers?: readonly string[]
  /** With which the place before is reached. */
  readonly instead?: Readonly<Record<string, Record<string, unknown>>>
}

const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  const { number } = (await sendInquiry(house.site())).case
  const paper = media(house)
  const { id: placeId } = await paper.place()
  const { id: mediumId } = await paper.register(placeId)
  const { id: otherId } = await paper.register(placeId)
  cookie = await house.signIn('officer')
  const today = dayInSeoul(house.clock.now())
  const holderId = await accountId(house, 'officer')
  calls = {
    placeHold: {
      document: mutation('placeHold', 'PlaceHoldInput'),
      valid: { caseNumbers: [number], kind: 'STATUTE', statute: '지어낸 법 제1조', reviewOn: addDays(today, 9) },
      texts: ['statute', 'reference', 'reviewOn', 'kind'],
      lists: ['caseNumbers'],
      instead: { reference: { kind: 'PROCEEDING' } },
    },
    prepareDestruction: {
      document: mutation('prepareDestruction', 'PrepareDestructionInput'),
      valid: { dueUntil: today, purposes: ['CIVIL_COMPLAINT'], reason: '지어낸 까닭' },
      texts: ['reason', 'dueUntil'],
      lists: ['purposes'],
    },
    openStoragePlace: {
      document: mutation('openStoragePlace', 'OpenStoragePlaceInput'),
      valid: { name: '지어낸 다른 보관함', room: '지어낸 빌딩', lock: 'KEY', holderId },
      texts: ['name', 'room', 'lock', 'holderId'],
    },
    registerMedium: {
      document: mutation('registerMedium', 'RegisterMediumInput'),
      valid: {
        kind: 'PAPER',
        label: '지어낸 묶음',
        purpose: 'CIVIL_COMPLAINT',
        people: 3,
        takenOn: today,
        placeId,
        caseNumbers: [number],
      },
      texts: ['label', 'purpose', 'takenOn', 'placeId'],
      lists: ['caseNumbers'],
      numbers: ['people'],
    },
    nameMediumCases: {
      document: mutation('nameMediumCases', 'NameMediumCasesInput'),
      valid: { mediumId: otherId, caseNumbers: [number] },
      texts: ['mediumId'],
      lists: ['caseNumbers'],
    },
    recordMediumDestruction: {
      document: mutation('recordMediumDestruction', 'RecordMediumDestructionInput'),
      valid: {
        mediumId,
        version: 1,
        method: 'SHREDDED',
        ground: 'PURPOSE_ACHIEVED',
        destroyedOn: today,
        peopleLeft: 0,
        where: '지어낸 파쇄실',
        witnessId: await accountId(house, 'handler'),
      },
      texts: ['destroyedOn', 'witnessId', 'mediumId', 'method'],
      numbers: ['version', 'peopleLeft'],
    },
    retentionItems: {
      document: 'query ($input: RetentionFilterInput!) { retentionItems(filter: $input) { edges { cursor } } }',
      valid: {},
      texts: ['caseNumber', 'purpose', 'dueFrom', 'dueUntil', 'state'],
    },
    destructionRegister: {
      document:
        'query ($input: DestructionRegisterFilterInput!) { destructionRegister(filter: $input) { edges { cursor } } }',
      valid: {},
      texts: ['caseNumber', 'purpose', 'from', 'ground'],
    },
    media: {
      document: 'query ($input: MediumFilterInput!) { media(filter: $input) { edges { cursor } } }',
      valid: {},
      texts: ['placeId', 'purpose', 'dueUntil', 'state'],
    },
  }
})

afterAll(() => house.close())

/** Answered or refused without a fault, and without a word of it. */
async function expectHarmless(place: string, document: string, variables: object, text?: string): Promise<void> {
  const { codes, text: answer } = await askRaw(`${house.url}/admin/graphql`, { cookie }, document, variables)
  expect({ place, faults: codes.filter((code) => code === 'FAULT' || code === 'NO CODE') }).toEqual({
    place,
    faults: [],
  })
  if (text !== undefined) expect(answer).not.toContain(JSON.stringify(text).slice(1, -1))
}

it.each(Object.entries(HOSTILE))('%s is harmless behind what is valid', async (_name, text) => {
  for (const [name, { document, valid, texts = [], lists = [], instead = {} }] of Object.entries(calls)) {
    for (const at of texts)
      await expectHarmless(`${name} ${at}`, document, { input: { ...valid, ...instead[at], [at]: text } }, text)
    for (const at of lists) {
      const given = [text, ...((valid[at] ?? []) as string[])]
      await expectHarmless(`${name} ${at}`, document, { input: { ...valid, [at]: given } }, text)
    }
  }
})

const FAR = [-1, 2 ** 31 - 1, -(2 ** 31)]

it('numbers that nobody means, and lists that have no end or nothing in them, are refused without a fault', async () => {
  for (const [name, { document, valid, lists = [], numbers = [] }] of Object.entries(calls)) {
    for (const at of numbers)
      for (const number of FAR)
        await expectHarmless(`${name} ${at} ${number}`, document, { input: { ...valid, [at]: number } })
    for (const at of lists)
      for (const list of [[], Array.from({ length: 1000 }, (_, one) => `INVENTED_${one}`)])
        await expectHarmless(`${name} ${at} ${list.length}`, document, { input: { ...valid, [at]: list } })
  }
  for (const days of [...FAR, 0, 401])
    await expectHarmless('days', 'query ($days: Int!) { retentionForecast(days: $days) { late } }', { days })
  for (const first of [...FAR, 0, 101])
    for (const field of [
      'holds',
      'destructionRuns',
      'retentionItems',
      'destructionRegister',
      'certificates',
      'media',
      'paperRegister',
    ])
      await expectHarmless(field, `query ($first: Int!) { ${field}(first: $first) { edges { cursor } } }`, { first })
})

it('the valid ones are valid: what was tried was tried behind them', async () => {
  const codes: Record<string, readonly string[]> = {}
  for (const [name, { document, valid }] of Object.entries(calls)) {
    const answer = await askRaw(`${house.url}/admin/graphql`, { cookie }, document, { input: valid })
    codes[name] = answer.codes
  }
  expect(Object.fromEntries(Object.entries(codes).filter(([, said]) => said.length > 0))).toEqual({
    // Nothing is due on the first day
    prepareDestruction: ['NOTHING_DUE'],
    // It was valid beside rooms that look like something else
    openStoragePlace: ['PLACE_NAME_TAKEN'],
  })
})
