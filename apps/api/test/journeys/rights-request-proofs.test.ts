import {
  AddRequestTargetDocument,
  AssignRightsRequestDocument,
  type ComparedItem,
  GroupRightsRequestDocument,
  NoteVerificationDocument,
  type NoteVerificationInput,
  type RegisterRightsRequestInput,
  RemoveRequestTargetDocument,
  RightsRequestDocument,
  type Send,
  SendVerificationLinkDocument,
  ShowCallBackNumberDocument,
  WithdrawRightsRequestDocument,
} from '@jikimi/client/staff'
import { REQUEST_STATES, VERIFICATION_LADDER } from '../../src/rooms/rights-requests/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { aRequest } from '../support/a-request.js'
import { allRecords } from '../support/all-records.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'
import { withoutWords } from '../support/without-words.js'

let house: House
let officer: Send
let colleague: Send
let second: EnrolledPerson

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  second = await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])
  colleague = house.staff(await house.signIn(second))
  officer = house.staff(await house.signIn('officer'))
})

afterAll(() => house.close())

let people = 0
async function aPerson() {
  people += 1
  const contact = { email: `person-${people}@example.kr`, phone: `010-0000-${String(1000 + people)}` }
  return { ...contact, number: (await sendInquiry(house.site(), { ...contact, name: '김보람' })).case.number }
}
type Changed = Partial<RegisterRightsRequestInput>
async function asked(changed: Changed = {}) {
  const { number: _, ...contact } = await aPerson()
  return aRequest(officer, house.clock.now(), { ...contact, ...changed })
}
const read = async (id: string) => (await officer(RightsRequestDocument, { id })).rightsRequest
async function note(id: string, given: Omit<NoteVerificationInput, 'id' | 'version'>, who = officer) {
  const { version } = await read(id)
  return (await who(NoteVerificationDocument, { input: { id, version, ...given } })).noteVerification
}
async function call(id: string, isPassed = true) {
  const { version } = await read(id)
  const { showCallBackNumber: shown } = await officer(ShowCallBackNumberDocument, { input: { id, version } })
  await note(id, { rung: 'CALL_BACK', isPassed })
  return shown
}
const FAX: Changed = { channel: 'FAX', receivedHow: 'STAMP' }
const LETTER: Changed = { channel: 'WRITING', receivedHow: 'POSTMARK' }
const DOCUMENT = { rung: 'DOCUMENT', isPassed: true, documentKind: 'PASSPORT' } as const
const compared = (item: ComparedItem, value: string) => ({ item, value })
/** Of the last who wrote in. */
const comparison = () => ({
  rung: 'COMPARISON' as const,
  compared: [
    compared('NAME', '김보람'),
    compared('EMAIL', `person-${people}@example.kr`),
    compared('CONTACT_NUMBER', `010-0000-${1000 + people}`),
  ],
})

it('has one table of states and one ladder, in the API and in the database', async () => {
  const edges = await house.sql(
    'postgres',
    'select from_state as "from", act, to_state as "to" from jikimi.request_edge',
  )
  const ours = REQUEST_STATES.map(({ from, act, to }) => ({ from, act, to }))
  expect(edges.toSorted(byText)).toEqual(ours.toSorted(byText))
  const rungs = await house.sql('postgres', 'select channel, is_subject, step, rung from jikimi.verification_rung')
  const { REPRESENTATIVE, ...own } = VERIFICATION_LADDER
  const steps = (channel: string, isSubject: boolean, ladder: readonly (readonly string[])[]) =>
    ladder.flatMap((step, at) => step.map((rung) => ({ channel, is_subject: isSubject, step: at + 1, rung })))
  const listed = Object.entries(own).flatMap(([channel, ladder]) => [
    ...steps(channel, true, ladder),
    ...steps(channel, false, REPRESENTATIVE),
  ])
  expect(rungs.toSorted(byText)).toEqual(listed.toSorted(byText))
})
const byText = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b))

describe('each way has its own ladder', () => {
  it('a call is verified by calling back the number on file, shown to its officer and on record', async () => {
    const { id } = await asked({ phone: '010-0000-7777' })
    expect(await refusalOf(note(id, { rung: 'CALL_BACK', isPassed: true }))).toBe('CALL_BACK_NUMBER_NOT_SHOWN')
    const shown = await call(id)
    expect(shown).toMatchObject({ isOnFile: true, phones: [`010-0000-${1000 + people}`] })
    expect(await read(id)).toMatchObject({
      state: 'VERIFIED',
      missingRungs: [],
      nextStep: 'DECIDE',
      isRestricting: true,
    })
    const cpo = house.staff(await house.signIn('cpo'))
    expect((await allRecords(cpo, { act: 'rights-request.number-shown' })).at(0)?.collections).toHaveLength(2)
  })

  it.each([
    ['a fax', FAX, [['COMPARISON'], ['CALL_BACK', 'DOCUMENT']]],
    ['a letter', LETTER, [['COMPARISON'], ['CALL_BACK', 'DOCUMENT', 'CONTACT_LINK']]],
  ])('%s needs a comparison and something more', async (_what, channel, missing) => {
    const { id, missingRungs } = await asked(channel)
    expect(missingRungs).toEqual(missing)
    expect((await note(id, DOCUMENT)).state).toBe('RECEIVED')
    expect((await note(id, comparison())).state).toBe('VERIFIED')
  })

  it('an e-mail is verified by a link to the address on file, or by a call', async () => {
    const { id, missingRungs } = await asked({ channel: 'EMAIL', receivedHow: 'ARRIVAL' })
    expect(missingRungs).toEqual([['CONTACT_LINK', 'CALL_BACK']])
    const { version } = await read(id)
    const { sendVerificationLink: sent } = await officer(SendVerificationLinkDocument, { input: { id, version } })
    expect(sent.events.at(-1)).toMatchObject({ act: 'send-link', byKind: 'ACCOUNT' })
    await call(id)
    expect((await read(id)).state).toBe('VERIFIED')
  })

  it('whoever asks for another needs a mandate too, on every way', async () => {
    for (const way of [{}, FAX, LETTER]) {
      const { id, missingRungs } = await asked({ ...way, requester: 'DELEGATED_AGENT' })
      expect(missingRungs).toEqual([['MANDATE'], ['DOCUMENT', 'CONTACT_LINK', 'CALL_BACK']])
      expect(await note(id, DOCUMENT)).toMatchObject({ state: 'RECEIVED', missingRungs: [['MANDATE']] })
    }
  })

  it('where nothing is held there is nothing to compare, and a fax is verified by a document', async () => {
    const request = await aRequest(officer, house.clock.now(), { ...FAX, email: 'nobody@example.kr', phone: null })
    expect((await note(request.id, DOCUMENT)).state).toBe('VERIFIED')
  })
})

const THRICE = [1, 2, 3].map(() => compared('NAME', '김보람'))
const NOTHING = compared('PURPOSE', ' ')
it.each<[string, () => Omit<NoteVerificationInput, 'id' | 'version'>]>([
  ['a comparison of two', () => ({ ...comparison(), compared: comparison().compared.slice(1) })],
  ['a comparison of one thing three times', () => ({ ...comparison(), compared: THRICE })],
  ['a comparison with nothing said', () => ({ ...comparison(), compared: [...comparison().compared, NOTHING] })],
  ['a comparison that an officer says is right', () => ({ ...comparison(), isPassed: true })],
  ['a document of which nobody says whether it is them', () => ({ rung: 'DOCUMENT', documentKind: 'PASSPORT' })],
  ['a document of no kind', () => ({ rung: 'DOCUMENT', isPassed: true })],
  ['a link that an officer opens', () => ({ rung: 'CONTACT_LINK', isPassed: true })],
  ['a mandate that an officer says there is', () => ({ rung: 'MANDATE', isPassed: true })],
])('%s proves nothing', async (_what, given) => {
  const { id } = await asked(LETTER)
  expect(await refusalOf(note(id, given()))).toBe('RUNG_NOT_VALID')
  expect((await read(id)).verifications).toEqual([])
})

it('after five that did not pass nobody tries again', async () => {
  const { id } = await asked(FAX)
  for (let tried = 0; tried < 5; tried += 1) await note(id, { ...DOCUMENT, isPassed: false })
  expect(await refusalOf(note(id, DOCUMENT))).toBe('PROOFS_AT_MOST')
})

it('is worked on by one officer; of two at once one wins and the other is told', async () => {
  const { id } = await asked()
  expect(await refusalOf(note(id, DOCUMENT, colleague))).toBe('REQUEST_NOT_ASSIGNED')
  const { version } = await read(id)
  const take = (who: Send, accountId: string) => who(AssignRightsRequestDocument, { input: { id, version, accountId } })
  const mine = (await read(id)).assignee!.id
  const both = await Promise.allSettled([take(colleague, second.accountId), take(officer, mine)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
  expect(await refusalOf(Promise.reject(lost.reason as Error))).toBe('REQUEST_CHANGED_MEANWHILE')
  const [someone] = await house.sql<{ id: string }>(
    'postgres',
    `select id from jikimi.account where sign_in_name = 'handler@example.kr'`,
  )
  const next = (await read(id)).version
  const given = officer(AssignRightsRequestDocument, { input: { id, version: next, accountId: someone!.id } })
  expect(await refusalOf(given)).toBe('ASSIGNEE_NOT_SUITABLE')
})

describe('asked again', () => {
  it('goes under the verified one, has its answer and restricts nothing a second time', async () => {
    const person = await aPerson()
    const { number: _, ...contact } = person
    const first = await aRequest(officer, house.clock.now(), contact)
    const early = await aRequest(officer, house.clock.now(), contact)
    expect([early.state, early.isRestricting]).toEqual(['RECEIVED', true])
    await call(first.id)
    const later = await aRequest(officer, house.clock.now(), contact)
    const main = await read(first.id)
    expect(main.grouped.map(({ id }) => id).toSorted()).toEqual([early.id, later.id].toSorted())
    for (const { id } of [early, later])
      expect(await read(id)).toMatchObject({ state: 'GROUPED', isRestricting: false, duplicateOf: { id: first.id } })
    const open = await house.sql(
      'postgres',
      'select 1 from jikimi.restriction r join jikimi.request_target t on t.collection_id = r.collection_id where t.request_id = $1 and r.ended_at is null',
      [first.id],
    )
    expect(open).toHaveLength(1)
    const input = { id: first.id, version: main.version, words: '전화로 철회하셨습니다.' }
    await officer(WithdrawRightsRequestDocument, { input })
    for (const { id } of [first, early, later]) expect((await read(id)).closedAt).not.toBeNull()
  })

  it('goes under nothing else: not under what waits for proof, another right or other data', async () => {
    const one = await asked()
    const unproven = await asked()
    const { version } = one
    for (const under of [unproven.id, one.id, (await asked({ kinds: ['ACCESS'] })).id])
      expect(await refusalOf(officer(GroupRightsRequestDocument, { input: { id: one.id, version, under } }))).toBe(
        'REQUEST_NOT_ALIKE',
      )
    await call(unproven.id)
    const other = officer(GroupRightsRequestDocument, { input: { id: one.id, version, under: unproven.id } })
    expect(await refusalOf(other)).toBe('REQUEST_NOT_ALIKE')
  })
})

it('is about what its officer adds and takes away; what is added is restricted, what is taken away is free', async () => {
  const { id } = await asked(LETTER)
  const { number } = await aPerson()
  const handler = house.staff(await house.signIn('handler'))
  const isSeen = async () => (await casesOf(handler)).some((one) => one.number === number)
  const change = async (
    document: typeof AddRequestTargetDocument | typeof RemoveRequestTargetDocument,
    caseNumber = number,
  ) =>
    officer(document as typeof AddRequestTargetDocument, {
      input: { id, version: (await read(id)).version, caseNumber },
    })
  expect(await isSeen()).toBe(true)
  await change(AddRequestTargetDocument)
  expect(await isSeen()).toBe(false)
  expect(await refusalOf(change(AddRequestTargetDocument))).toBe('TARGET_NOT_KNOWN')
  expect(await refusalOf(change(AddRequestTargetDocument, 'Q-9999-9999'))).toBe('TARGET_NOT_KNOWN')
  await change(RemoveRequestTargetDocument)
  expect(await isSeen()).toBe(true)
})

describe('in SQL', () => {
  const MOVE = `update jikimi.rights_request set state = 'VERIFIED', version = version + 1 where id = $1`
  const asOfficer = async (text: string, values: readonly unknown[]) =>
    triedInSql(house, await house.signIn('officer'), text, values)

  it('nobody writes a request, a proof, an event or a text beside the functions', async () => {
    const { id } = await asked()
    for (const text of [
      MOVE,
      `insert into jikimi.verification (id, request_id, rung, is_passed, at) values (gen_random_uuid(), $1, 'CALL_BACK', true, now())`,
      `select jikimi.move_request($1, 'verify', null)`,
      `select jikimi.note_verification($1, 'CONTACT_LINK', true)`,
      `select jikimi.release_restriction($1)`,
      `delete from jikimi.rights_request where id = $1`,
    ])
      expect(await asOfficer(text, [id])).toBe('42501')
  })

  it('no state is reached without its proof, whoever writes; with the words taken out it would be', async () => {
    const { id } = await asked(FAX)
    await expect(house.sql('postgres', MOVE, [id])).rejects.toThrow(/not made sure of/)
    await expect(house.sql('postgres', MOVE.replace('VERIFIED', 'DECIDED'), [id])).rejects.toThrow(/one way/)
    const words = 'and not jikimi.ladder_is_climbed(new.id)'
    await withoutWords(house, { name: 'request_moves', words, instead: 'and false' }, () =>
      house.sql('postgres', MOVE, [id]),
    )
    expect((await read(id)).state).toBe('VERIFIED')
  })

  it('who is no assignee climbs no rung and sees no number; with the words taken out they would', async () => {
    const { id } = await asked(FAX)
    const cookie = await house.signIn(second)
    const climb = () =>
      triedInSql(
        house,
        cookie,
        `select jikimi.note_officer_rung($1, null, 'DOCUMENT', true, null, '{}', '{}', 'PASSPORT')`,
        [id],
      )
    const look = () => triedInSql(house, cookie, 'select * from jikimi.call_back_sources($1, null)', [id])
    expect([await climb(), await look()]).toEqual(['42501', '42501'])
    const words = { name: 'demand_work_on', words: 'not jikimi.actor_works_on_request(wanted)', instead: 'false' }
    expect(await withoutWords(house, words, async () => [await climb(), await look()])).toEqual([1, 2])
  })

  it('a restriction begins by the trigger alone: without it the data would be there for all', async () => {
    const handler = house.staff(await house.signIn('handler'))
    await house.sql('postgres', 'alter table jikimi.request_target disable trigger target_changes')
    const { targets } = await asked()
    await house.sql('postgres', 'alter table jikimi.request_target enable trigger target_changes')
    expect((await casesOf(handler)).some(({ number }) => number === targets[0]!.caseNumber)).toBe(true)
  })
})
