import {
  CloseCaseDocument,
  ConfirmMediumDestructionDocument,
  DeclineMediumDestructionDocument,
  EndStoragePlaceDocument,
  HandOverKeyDocument,
  MediaDocument,
  MediaToWitnessDocument,
  MediumDocument,
  MoveMediumDocument,
  NameMediumCasesDocument,
  PaperCountsDocument,
  PaperRegisterDocument,
  StoragePlacesDocument,
} from '@jikimi/client/staff'
import { addDays, dueOn } from '@jikimi/policy'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { media } from '../support/media.js'
import { refusalOf } from '../support/refusal-of.js'
import { takeNewCase } from '../support/take-new-case.js'

let house: House
let paper: ReturnType<typeof media>
let placeId: string

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  paper = media(house)
  placeId = (await paper.place('문서고 가')).id
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))
const counts = async (who = 'officer') => (await (await as(who))(PaperCountsDocument)).paperCounts

describe('a storage place', () => {
  it('knows who holds its key, and who held it before', async () => {
    const place = await paper.place()
    const holderId = await accountId(house, 'handler')
    const input = { placeId: place.id, version: place.version, holderId }
    const { handOverKey } = await (await as('officer'))(HandOverKeyDocument, { input })
    expect(handOverKey.holder.id).toBe(holderId)
    const officer = await accountId(house, 'officer')
    expect(handOverKey.holders.map(({ holder, handedBy }) => [holder.id, handedBy!.id])).toEqual([
      [holderId, officer],
      [officer, officer],
    ])
    expect(await refusalOf((await as('officer'))(HandOverKeyDocument, { input }))).toBe('KEY_HELD_ALREADY')
    const stale = { ...input, holderId: officer }
    expect(await refusalOf((await as('officer'))(HandOverKeyDocument, { input: stale }))).toBe(
      'PLACE_CHANGED_MEANWHILE',
    )
  })

  it('has a name of its own among those in use', async () => {
    expect(await refusalOf(paper.place('문서고 가'))).toBe('PLACE_NAME_TAKEN')
    expect(await refusalOf(paper.place(' '))).toBe('TEXT_NOT_VALID')
  })

  it('ends only once nothing lies there, and nothing is put there afterwards', async () => {
    const [place, other] = [await paper.place(), await paper.place()]
    const medium = await paper.register(place.id)
    const end = async () => {
      const { storagePlaces } = await (await as('officer'))(StoragePlacesDocument)
      const { version, media: lying } = storagePlaces.find(({ id }) => id === place.id)!
      const input = { placeId: place.id, version }
      return [lying, (await as('officer'))(EndStoragePlaceDocument, { input })] as const
    }
    const [lying, refused] = await end()
    expect(lying).toBe(1)
    expect(await refusalOf(refused)).toBe('PLACE_HOLDS_MEDIA')
    const move = { mediumId: medium.id, version: medium.version, placeId: other.id }
    const { moveMedium } = await (await as('officer'))(MoveMediumDocument, { input: move })
    expect(moveMedium.moves.map((one) => one.place!.id)).toEqual([other.id, place.id])
    const [left, ended] = await end()
    expect(left).toBe(0)
    expect((await ended).endStoragePlace.endedAt).not.toBeNull()
    expect(await refusalOf((await end())[1])).toBe('PLACE_ENDED')
    expect(await refusalOf(paper.register(place.id))).toBe('PLACE_ENDED')
    const back = { ...move, version: moveMedium.version, placeId: place.id }
    expect(await refusalOf((await as('officer'))(MoveMediumDocument, { input: back }))).toBe('PLACE_ENDED')
  })
})

describe('a medium that is registered', () => {
  it('is due when its period ends, from the day it was taken, as a collection of that day would be', async () => {
    const takenOn = paper.ago(20)
    const medium = await paper.register(placeId, { takenOn })
    const due = dueOn(await paper.policy(), 'CIVIL_COMPLAINT', new Date(`${takenOn}T00:00:00+09:00`))
    expect(medium).toMatchObject({ dueOn: due, dueGround: 'PERIOD_ENDED', retention: 'LIVING', isLate: false })
    expect(medium.number).toMatch(/^P-\d{4}-\d{6}$/)
    expect(medium.state).toBe('STORED')
  })

  it('is refused as a whole for a day to come, for nobody, an unknown purpose, place or case', async () => {
    const { edges } = (await (await as('officer'))(MediaDocument, { first: 100 })).media
    expect(await refusalOf(paper.register(placeId, { takenOn: addDays(paper.today(), 1) }))).toBe(
      'MEDIUM_DAY_NOT_VALID',
    )
    expect(await refusalOf(paper.register(placeId, { people: 0 }))).toBe('MEDIUM_PEOPLE_NOT_VALID')
    expect(await refusalOf(paper.register(placeId, { people: 1_000_001 }))).toBe('MEDIUM_PEOPLE_NOT_VALID')
    expect(await refusalOf(paper.register(placeId, { purpose: 'LOTTERY' }))).toBe('PURPOSE_NOT_LISTED')
    expect(await refusalOf(paper.register(placeId, { label: '' }))).toBe('TEXT_NOT_VALID')
    expect(await refusalOf(paper.register('nowhere'))).toBe('NOT_FOUND')
    expect(await refusalOf(paper.register(placeId, { caseNumbers: ['Q-ZZZZ-ZZZZ'] }))).toBe('MEDIUM_CASE_NOT_KNOWN')
    expect((await (await as('officer'))(MediaDocument, { first: 100 })).media.edges).toHaveLength(edges.length)
  })

  it('keeps its words sealed, with numbers that identify made unreadable', async () => {
    const label = '신청서 묶음 900101-1234567'
    const medium = await paper.register(placeId, { label })
    expect(medium.label).not.toContain('1234567')
    expect(medium.label).toContain('신청서 묶음')
    const [row] = await house.sql<{ sealed: Buffer }>(
      'postgres',
      'select label_sealed as sealed from jikimi.medium where id = $1',
      [medium.id],
    )
    expect(row!.sealed.includes(Buffer.from('신청서', 'utf8'))).toBe(false)
  })

  it('of a case that is done is due with it, and held with it', async () => {
    const handler = await as('handler')
    const taken = await takeNewCase(house, handler)
    const medium = await paper.register(placeId, { kind: 'PRINT', people: 1 })
    const input = { mediumId: medium.id, caseNumbers: [taken.number.toLowerCase()] }
    const { nameMediumCases } = await (await as('officer'))(NameMediumCasesDocument, { input })
    expect(nameMediumCases.caseNumbers).toEqual([taken.number])
    const close = { caseId: taken.id, version: taken.version, reason: 'NO_ANSWER_NEEDED' as const }
    await handler(CloseCaseDocument, { input: close })
    const read = async () => (await (await as('officer'))(MediumDocument, { id: medium.id })).medium
    const days = (await paper.policy()).retention.purposeAchievedAfterDays
    expect(await read()).toMatchObject({ dueOn: addDays(paper.today(), days), dueGround: 'PURPOSE_ACHIEVED' })
    const hold = await holdOf(taken.number)
    expect((await read()).retention).toBe('HELD')
    expect((await counts()).held).toBe(1)
    expect(await refusalOf(paper.destroy(medium))).toBe('MEDIUM_HELD')
    await house.sql(
      'postgres',
      `set session_replication_role = replica; delete from jikimi.hold_item where hold_id = '${hold}'`,
    )
    expect((await read()).retention).toBe('LIVING')
    const other = { mediumId: medium.id, caseNumbers: ['Q-ZZZZ-ZZZZ'] }
    expect(await refusalOf((await as('officer'))(NameMediumCasesDocument, { input: other }))).toBe(
      'MEDIUM_CASE_NOT_KNOWN',
    )
    const none = { mediumId: medium.id, caseNumbers: [] }
    expect(await refusalOf((await as('officer'))(NameMediumCasesDocument, { input: none }))).toBe('REQUEST_NOT_VALID')
    const stranger = { kind: 'PRINT' as const, purpose: 'IR_MEETING', caseNumbers: [taken.number] }
    expect(await refusalOf(paper.register(placeId, stranger))).toBe('MEDIUM_CASE_NOT_KNOWN')
  })

  it('is late from the day after its last, found and counted as such, until somebody confirmed that it is gone', async () => {
    const before = (await counts()).late
    const medium = await paper.register(placeId, { takenOn: paper.ago(120) })
    expect(medium).toMatchObject({ isLate: true, retention: 'DUE' })
    const late = async () =>
      (await (await as('officer'))(MediaDocument, { filter: { isLate: true } })).media.edges.map(({ node }) => node.id)
    expect(await late()).toContain(medium.id)
    expect((await counts()).late).toBe(before + 1)
    const { destructions } = await paper.destroy(medium, { ground: 'PERIOD_ENDED' })
    expect((await counts()).late).toBe(before + 1)
    await (
      await as('handler')
    )(ConfirmMediumDestructionDocument, { id: destructions[0]!.id })
    expect((await counts()).late).toBe(before)
    expect(await late()).not.toContain(medium.id)
  })
})

describe('a destruction', () => {
  it('is refused for a day on which it can not have been, a ground that does not hold yet, or a way that does not fit', async () => {
    const takenOn = paper.ago(3)
    const medium = await paper.register(placeId, { takenOn })
    const refused = (given: Parameters<typeof paper.destroy>[1]) => refusalOf(paper.destroy(medium, given))
    expect(await refused({ destroyedOn: addDays(paper.today(), 1) })).toBe('MEDIUM_DAY_NOT_VALID')
    expect(await refused({ destroyedOn: addDays(takenOn, -1) })).toBe('MEDIUM_DAY_NOT_VALID')
    expect(await refused({ ground: 'PERIOD_ENDED' })).toBe('MEDIUM_NOT_DUE')
    expect(await refused({ method: 'DEGAUSSED' })).toBe('METHOD_NOT_FITTING')
    expect(await refused({ peopleLeft: 1 })).toBe('MEDIUM_PEOPLE_NOT_VALID')
    expect(await refused({ method: 'MASKED', peopleLeft: 12 })).toBe('MEDIUM_PEOPLE_NOT_VALID')
    expect(await refused({ where: '' })).toBe('TEXT_NOT_VALID')
    expect(await refused({ version: 7 })).toBe('MEDIUM_CHANGED_MEANWHILE')
    expect(await refused({ witnessId: await accountId(house, 'officer') })).toBe('SEPARATION_OF_DUTIES')
    for (const who of ['administrator', 'auditor', 'archivist'])
      expect(await refused({ witnessId: await accountId(house, who) })).toBe('WITNESS_NOT_SUITABLE')
  })

  it('counts once the other person has confirmed it, who is shown that medium and no other', async () => {
    const hidden = await paper.register(placeId)
    const medium = await paper.register(placeId)
    const recorded = await paper.destroy(medium)
    expect(recorded).toMatchObject({ state: 'TO_WITNESS', people: 12, destroyedAt: null })
    expect(await refusalOf(paper.destroy(recorded))).toBe('MEDIUM_WAITS_FOR_WITNESS')
    const { id } = recorded.destructions[0]!
    for (const who of ['officer', 'cpo', 'ir-handler'])
      expect(await refusalOf((await as(who))(ConfirmMediumDestructionDocument, { id }))).toBe('NOT_FOUND')
    const handler = await as('handler')
    const { mediaToWitness } = await handler(MediaToWitnessDocument)
    expect(mediaToWitness.map((one) => [one.id, one.label, one.place!.id])).toEqual([
      [medium.id, '상담 신청서 묶음', placeId],
    ])
    expect(await counts('handler')).toEqual({ late: 0, due: 0, dueSoon: 0, held: 0, toWitness: 1 })
    expect(await refusalOf(handler(MediumDocument, { id: hidden.id }))).toBe('NOT_FOUND')
    const { confirmMediumDestruction } = await handler(ConfirmMediumDestructionDocument, { id })
    expect(confirmMediumDestruction).toMatchObject({ state: 'DESTROYED', people: 0, dueOn: null, isLate: false })
    expect(await refusalOf(handler(ConfirmMediumDestructionDocument, { id }))).toBe('DESTRUCTION_ALREADY_DECIDED')
    expect(await refusalOf(handler(DeclineMediumDestructionDocument, { id }))).toBe('DESTRUCTION_ALREADY_DECIDED')
    expect(await refusalOf(paper.destroy(confirmMediumDestruction))).toBe('MEDIUM_ALREADY_DESTROYED')
    const { paperRegister } = await (await as('auditor'))(PaperRegisterDocument, {})
    expect(paperRegister.edges[0]!.node).toMatchObject({
      id,
      method: 'SHREDDED',
      where: '3층 세단실, 지어낸 파쇄',
      recordedBy: { id: await accountId(house, 'officer') },
      witness: { id: await accountId(house, 'handler') },
      medium: { number: medium.number, label: '상담 신청서 묶음' },
    })
    const earlier = { until: paper.ago(1) }
    expect((await (await as('auditor'))(PaperRegisterDocument, earlier)).paperRegister.edges).toEqual([])
  })

  it('of a part leaves the rest where it is, due as before', async () => {
    const medium = await paper.register(placeId)
    const { destructions } = await paper.destroy(medium, {
      method: 'MASKED',
      peopleLeft: 5,
      ground: 'DELETION_GRANTED',
    })
    const confirmed = await (await as('handler'))(ConfirmMediumDestructionDocument, { id: destructions[0]!.id })
    expect(confirmed.confirmMediumDestruction).toMatchObject({ state: 'STORED', people: 5, dueOn: medium.dueOn })
  })

  it('that the witness did not see, or that was recorded in error, is none', async () => {
    const medium = await paper.register(placeId)
    const first = await paper.destroy(medium)
    const decline = async (who: string, id: string) =>
      (await (await as(who))(DeclineMediumDestructionDocument, { id })).declineMediumDestruction
    expect(await refusalOf(decline('cpo', first.destructions[0]!.id))).toBe('NOT_FOUND')
    expect((await decline('handler', first.destructions[0]!.id)).state).toBe('STORED')
    const second = await paper.destroy(medium)
    expect((await decline('officer', second.destructions[0]!.id)).destructions).toMatchObject([
      { declinedBy: { id: await accountId(house, 'officer') } },
      { declinedBy: { id: await accountId(house, 'handler') } },
    ])
  })
})

it('leaves a record of every act, on the duty of destruction', async () => {
  await house.sequence()
  const records = await allRecords(await as('cpo'), { duty: 'DESTRUCTION' })
  const acts = records.filter(({ outcome }) => outcome === 'DONE').map(({ act }) => act)
  expect(new Set(acts)).toEqual(
    new Set([
      'storage-place.opened',
      'storage-place.key-handed-over',
      'storage-place.ended',
      'medium.registered',
      'medium.moved',
      'medium.cases-named',
      'medium.destruction-recorded',
      'medium.destruction-confirmed',
      'medium.destruction-declined',
    ]),
  )
})

async function holdOf(caseNumber: string): Promise<string> {
  const [hold] = await house.sql<{ id: string }>(
    'postgres',
    `with placed as (insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at)
       values (gen_random_uuid(), 'STATUTE', '전자상거래법 6', jikimi.today() + 30, $2, jikimi.now()) returning id)
     insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id)
     select p.id, c.id, c.number, c.collection_id from placed p, jikimi.inquiry_case c where c.number = $1 returning hold_id as id`,
    [caseNumber, await accountId(house, 'officer')],
  )
  return hold!.id
}
