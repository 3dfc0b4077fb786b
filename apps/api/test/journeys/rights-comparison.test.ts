import {
  type ComparedItem,
  NoteVerificationDocument,
  RemoveRequestTargetDocument,
  RightsRequestDocument,
  type Send,
} from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { aRequest } from '../support/a-request.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'
import { withoutWords } from '../support/without-words.js'

let house: House
let officer: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officer = house.staff(await house.signIn('officer'))
})
afterAll(() => house.close())

const NAME = 'Kim Boram'
let people = 0
/** A letter of somebody who wrote in, once or of several things: what they would say of it, and it. */
async function aLetter(purposes: readonly string[] = ['CIVIL_COMPLAINT'], isSameName = true) {
  people += 1
  const contact = { email: `compared-${people}@example.kr`, phone: `010-0000-${String(2000 + people)}` }
  const numbers: string[] = []
  for (const [at, purpose] of purposes.entries()) {
    const name = at === 0 || isSameName ? NAME : 'Park Duri'
    numbers.push((await sendInquiry(house.site(), { ...contact, purpose, name })).case.number)
  }
  const request = await aRequest(officer, house.clock.now(), {
    ...contact,
    channel: 'WRITING',
    receivedHow: 'POSTMARK',
  })
  const said = {
    NAME,
    EMAIL: contact.email,
    CONTACT_NUMBER: contact.phone,
    RECEIVED_ON: dayInSeoul(house.clock.now()),
    CASE_NUMBER: numbers[0]!,
    PURPOSE: purposes[0]!,
  }
  return { id: request.id, numbers, said }
}
type Said = Partial<Record<ComparedItem, string>>
const read = async (id: string) => (await officer(RightsRequestDocument, { id })).rightsRequest
async function compare(id: string, said: Said, seen?: number) {
  const version = seen ?? (await read(id)).version
  const compared = Object.entries(said).map(([item, value]) => ({ item: item as ComparedItem, value }))
  const input = { id, version, rung: 'COMPARISON' as const, compared }
  return (await officer(NoteVerificationDocument, { input })).noteVerification
}
const last = async (id: string) => (await read(id)).verifications.at(-1)

it('is passed by three that are the same, however they are written', async () => {
  const { id, said } = await aLetter()
  const { EMAIL, CONTACT_NUMBER, ...rest } = said
  await compare(id, {
    NAME: 'ＫＩＭ  boram',
    EMAIL: ` ${EMAIL.toUpperCase()}`,
    CONTACT_NUMBER: `+82 ${CONTACT_NUMBER.slice(1)}`,
  })
  expect(await last(id)).toMatchObject({ isPassed: true, differing: [] })
  await compare(id, { ...rest, CASE_NUMBER: rest.CASE_NUMBER.toLowerCase() })
  expect(await last(id)).toMatchObject({ isPassed: true, compared: ['NAME', 'RECEIVED_ON', 'CASE_NUMBER', 'PURPOSE'] })
})

it.each<[ComparedItem, string]>([
  ['NAME', 'Kim Boran'],
  ['EMAIL', 'compared@example.kr'],
  ['CONTACT_NUMBER', '010-0000-2999'],
  ['CONTACT_NUMBER', 'none'],
  ['NAME', '---'],
  ['RECEIVED_ON', '2020-01-01'],
  ['CASE_NUMBER', 'Q-0000-0000'],
  ['PURPOSE', 'IR_MEETING'],
])('fails by one that differs, and says which and no more: %s', async (item, wrong) => {
  const { id, said } = await aLetter()
  const answer = await compare(id, { ...said, [item]: wrong })
  expect(await last(id)).toMatchObject({ rung: 'COMPARISON', isPassed: false, differing: [item] })
  const { verifications } = answer
  expect(JSON.stringify(verifications)).not.toMatch(/Boram|compared-\d|010-0000-/)
})

it('is the same only where it is the same in each collection that the request is about', async () => {
  const { id, said, numbers } = await aLetter(['CIVIL_COMPLAINT', 'IR_MEETING'], false)
  await compare(id, said)
  expect(await last(id)).toMatchObject({ isPassed: false, differing: ['NAME', 'CASE_NUMBER', 'PURPOSE'] })
  const { version } = await read(id)
  await officer(RemoveRequestTargetDocument, { input: { id, version, caseNumber: numbers[1]! } })
  await compare(id, said)
  expect(await last(id)).toMatchObject({ isPassed: true })
})

it('leaves which items and whose on record, and what was said nowhere', async () => {
  const { id, said } = await aLetter()
  const typed = { ...said, NAME: 'Zyx Unheard', PURPOSE: 'UNHEARD_OF' }
  await compare(id, typed)
  const cpo = house.staff(await house.signIn('cpo'))
  const record = (await allRecords(cpo, { act: 'rights-request.proof-noted' })).at(0)
  expect(record).toMatchObject({ items: Object.keys(typed) })
  expect(record?.collections).toHaveLength(2)
  const tables = await house.sql<{ name: string }>(
    'postgres',
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await house.sql('postgres', `select 1 from ${name} t where t::text ~* 'unheard' limit 1`)
    if (rows.length > 0) found.push(name)
  }
  expect([tables.length > 50, found]).toEqual([true, []])
})

describe('whoever guesses', () => {
  const wrong = { NAME: '아무도아님' }
  const failed = async (id: string) => (await read(id)).verifications.filter(({ isPassed }) => !isPassed).length
  const outcomeOf = (tried: Promise<unknown>): Promise<string> =>
    tried.then(
      () => 'noted',
      (fault: Error) => refusalOf(Promise.reject(fault)),
    )
  /** Six at the same moment, when four have failed. */
  async function sixAfterFour() {
    const { id, said } = await aLetter()
    for (let tried = 0; tried < 4; tried += 1) await compare(id, { ...said, ...wrong })
    const { version } = await read(id)
    const tries = Array.from({ length: 6 }, () => outcomeOf(compare(id, { ...said, ...wrong }, version)))
    return { id, said, outcomes: await Promise.all(tries) }
  }

  it('has five tries, also when several come at once; a right answer comes too late then', async () => {
    const { id, said, outcomes } = await sixAfterFour()
    expect(await failed(id)).toBe(5)
    expect(outcomes.filter((outcome) => outcome === 'noted')).toHaveLength(1)
    expect(outcomes.every((outcome) => /^(noted|REQUEST_CHANGED_MEANWHILE|PROOFS_AT_MOST)$/.test(outcome))).toBe(true)
    expect(await refusalOf(compare(id, said))).toBe('PROOFS_AT_MOST')
    expect((await read(id)).state).toBe('RECEIVED')
  })

  const VERSION = { name: 'lock_request', words: '(seen is null or r.version = seen)' }
  const tries = (name: string) => ({ name, words: '>= 5', instead: '>= 500' })

  it('has them where the version says nothing, and would have more where no number of tries did', async () => {
    const counted = await withoutWords(house, VERSION, sixAfterFour)
    expect(await failed(counted.id)).toBe(5)
    const free = () =>
      withoutWords(house, VERSION, () =>
        withoutWords(house, tries('comparison_sources'), () =>
          withoutWords(house, tries('note_verification'), sixAfterFour),
        ),
      )
    // On a busy machine six that are sent at once may come one after the other: each is then of an old version
    let most = 0
    for (let round = 0; most <= 5 && round < 8; round += 1) most = await failed((await free()).id)
    expect(most).toBeGreaterThan(5)
  })
})
