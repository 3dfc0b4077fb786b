import { OpenOwnVisitDocument, OwnPageDocument } from '@jikimi/client/public'
import {
  AskRestrictionLiftDocument,
  ClaimRestrictionDocument,
  DecideRestrictionLiftDocument,
  HoldsDocument,
  ReplaysDocument,
  UnclaimedRestrictionsDocument,
  WithdrawRightsRequestDocument,
} from '@jikimi/client/staff'
import { Pool } from 'pg'
import { workOnRequests } from '../../src/rooms/rights-requests/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { aRequest } from '../support/a-request.js'
import { deciding } from '../support/deciding.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'
import { aRightsScene, correct, prove, type RightsScene, type Who } from './a-rights-scene.js'
import { keepEndings, putBack } from './put-back.js'

let scene: RightsScene
let house: House
let officers: ReturnType<typeof deciding>

/** The copy, put back beside what has ended by now, and served. */
async function restored(beside: House): Promise<void> {
  house = await aHouse({ isQuiet: true, over: await putBack(scene.copy, beside.database) })
  await house.clock.move({ minutes: 30 })
  officers = deciding(house)
}

beforeAll(async () => {
  scene = await aRightsScene()
  await restored(scene.now)
})

afterAll(async () => {
  await house.close()
  await scene.now.database.drop()
  await scene.copy.drop()
})

const as = async (who: string) => house.staff(await officers.cookie(who))
const numberOf = (who: Who): string => scene.people[who].cases[0]!
const unclaimed = async (who = 'officer') => {
  const { unclaimedRestrictions } = await (await as(who))(UnclaimedRestrictionsDocument, {})
  return unclaimedRestrictions.edges.map(({ node }) => node)
}
const ofCase = async (who: Who) => (await unclaimed()).find(({ caseNumber }) => caseNumber === numberOf(who))
const isRestricted = async (who: Who): Promise<boolean> => {
  const [row] = await house.sql<{ is: boolean }>(
    'postgres',
    'select jikimi.is_restricted(collection_id) as is from jikimi.inquiry_case where number = $1',
    [numberOf(who)],
  )
  return row!.is
}

describe('a copy of a house with requests, put back', () => {
  it('says how many corrections it lost, and lists whatever is restricted without a request, by number and day alone', async () => {
    const { replays } = await (await as('cpo'))(ReplaysDocument, { first: 5 })
    expect(replays.edges[0]!.node).toMatchObject({ corrected: 2, restricted: 2 })
    const listed = (await unclaimed()).map(({ caseNumber, awaitsCorrection, requestNumber }) => [
      caseNumber,
      awaitsCorrection,
      requestNumber,
    ])
    const { corrected, suspendedSince } = scene.requests
    expect(listed.toSorted()).toEqual(
      [
        [numberOf('corrected'), true, corrected!.number],
        [numberOf('correctedSince'), true, null],
        [numberOf('suspendedSince'), false, suspendedSince!.number],
        [numberOf('askedSince'), false, null],
      ].toSorted(),
    )
    for (const who of ['corrected', 'correctedSince', 'suspendedSince', 'askedSince', 'deleted'] as const)
      expect([who, await isRestricted(who)]).toEqual([who, true])
    for (const who of ['administrator', 'handler', 'auditor', 'archivist'])
      expect(await refusalOf(unclaimed(who))).toBe('NOT_ALLOWED')
  })

  it('brings nothing back to life: no suspension that was lifted, no request taken back, no mandate, no link, no visit', async () => {
    expect(await isRestricted('lifted')).toBe(false)
    expect(await isRestricted('withdrawn')).toBe(false)
    expect((await officers.read(scene.requests.withdrawn!.id)).state).toBe('WITHDRAWN')
    const { token } = scene
    expect(await refusalOf(house.site()(OpenOwnVisitDocument, { input: { token } }))).toBe('LINK_SPENT')
    expect(await refusalOf(house.own(scene.visit)(OwnPageDocument, { locale: 'KO' }))).toMatch(/NOT_|VISIT/)
    const [mandate] = await house.sql('postgres', 'select state from jikimi.mandate where id = $1', [scene.mandate])
    expect(mandate).toEqual({ state: 'REVOKED' })
    const [ground] = await house.sql<{ ground: string }>(
      'postgres',
      'select g.ground from jikimi.retention_ground g join jikimi.inquiry_case c on c.collection_id = g.collection_id where c.number = $1',
      [numberOf('deleted')],
    )
    expect(ground).toEqual({ ground: 'DELETION_GRANTED' })
  })

  it('holds a request again that a proceeding holds', async () => {
    const { holds } = await (await as('officer'))(HoldsDocument, {})
    expect(holds.edges.map(({ node }) => node.caseNumbers)).toEqual([[scene.requests.withdrawn!.number]])
  })
})

describe('a restriction without a request', () => {
  const anew = async (kind: 'ACCESS' | 'DELETION' | 'CORRECTION', who: Who) =>
    aRequest(await as('officer'), house.clock.now(), { kinds: [kind], ...scene.people[who].contact })
  const claim = async (id: string, requestNumber: string, who = 'officer') =>
    (await (await as(who))(ClaimRestrictionDocument, { input: { id, requestNumber } })).claimRestriction

  it('is taken over by a request that is verified, and by none that was not', async () => {
    const { id } = (await ofCase('askedSince'))!
    const wrong = await anew('ACCESS', 'askedSince')
    const others = await anew('DELETION', 'represented')
    for (const number of [wrong.number, others.number, 'R-2026-999999'])
      expect(await refusalOf(claim(id, number))).toBe('REQUEST_CANNOT_CLAIM')
    const first = await anew('DELETION', 'askedSince')
    const { version } = await claim(id, first.number)
    const words = '다시 철회합니다.'
    await (
      await as('officer')
    )(WithdrawRightsRequestDocument, { input: { id: first.id, version, words } })
    expect([(await ofCase('askedSince'))?.requestNumber, await isRestricted('askedSince')]).toEqual([null, true])

    const second = await anew('DELETION', 'askedSince')
    const claimed = await claim(id, second.number)
    expect((await ofCase('askedSince'))?.requestNumber).toBe(second.number)
    const proven = await prove(officers, claimed)
    expect(await ofCase('askedSince')).toBeUndefined()
    const taken = { id: second.id, version: proven.version, words }
    await (
      await as('officer')
    )(WithdrawRightsRequestDocument, { input: taken })
    expect(await isRestricted('askedSince')).toBe(false)
  })

  it('does not end because the request lapses that was verified after the copy', async () => {
    const workers = new Pool({ connectionString: house.urls.jikimi_worker })
    await house.clock.move({ days: 8 })
    await workOnRequests(workers, { now: house.clock.now(), limit: 100 }).finally(() => workers.end())
    officers.forget()
    expect((await officers.read(scene.requests.suspendedSince!.id)).state).toBe('LAPSED')
    expect([await isRestricted('suspendedSince'), (await ofCase('suspendedSince'))?.requestNumber]).toEqual([
      true,
      null,
    ])
  })

  it('waits for its correction whatever becomes of a request, and ends by being corrected', async () => {
    const { id } = (await ofCase('correctedSince'))!
    expect(await refusalOf(claim(id, (await anew('DELETION', 'correctedSince')).number))).toBe('REQUEST_CANNOT_CLAIM')
    const [again] = await officers.verified('CORRECTION', scene.people.correctedSince.contact)
    const { version } = await claim(id, again!.number)
    expect((await ofCase('correctedSince'))?.requestNumber).toBe(again!.number)
    const done = await correct(officers, { ...again!, version })
    expect(done.state).toBe('EXECUTED')
    expect(await ofCase('correctedSince')).toBeUndefined()
  })

  it('is lifted by another than who asked, in the API and in SQL, and each step is on record', async () => {
    const { id } = (await ofCase('corrected'))!
    const reason = '정보주체가 정정 전 내용이 맞다고 확인함'
    const ask = async (who: string, words = reason) =>
      (await (await as(who))(AskRestrictionLiftDocument, { input: { id, reason: words } })).askRestrictionLift
    expect(await refusalOf(ask('cpo'))).toBe('NOT_ALLOWED')
    expect(await refusalOf(ask('officer', ' '))).toBe('TEXT_NOT_VALID')
    const { lift } = await ask('officer')
    expect(await refusalOf(ask('officer'))).toBe('LIFT_ALREADY_ASKED')
    expect((await unclaimed('cpo')).find((one) => one.id === id)?.lift).toMatchObject({ reason })
    const input = { id, version: lift!.version, isApproved: true }
    const decide = async (who: string, changed: object = {}) =>
      (await (await as(who))(DecideRestrictionLiftDocument, { input: { ...input, ...changed } })).decideRestrictionLift
    expect(await refusalOf(decide('officer'))).toBe('NOT_ALLOWED')
    expect(await refusalOf(decide('cpo', { version: 7 }))).toBe('LIFT_NOT_ASKED')
    const inSql = async (who: string) =>
      triedInSql(
        house,
        await officers.cookie(who),
        'select 1 from jikimi.decide_restriction_lift($1, $2, true) d where d',
        [lift!.id, lift!.version],
      )
    expect([await inSql('officer'), await inSql('handler'), await isRestricted('corrected')]).toEqual([0, 0, true])
    expect(await decide('cpo', { isApproved: false })).toBe(false)
    expect(await isRestricted('corrected')).toBe(true)
    const { lift: second } = await ask('officer')
    expect(await decide('cpo', { version: second!.version })).toBe(true)
    expect(await ofCase('corrected')).toBeUndefined()
    await house.sequence()
    const acts = (await allRecords(await as('cpo'), { duty: 'RIGHTS_REQUEST' })).map(({ act }) => act)
    for (const act of ['listed', 'claimed', 'lift-asked', 'lift-declined', 'lifted'])
      expect(acts).toContain(`restriction.${act}`)
  })
})

it('the same copy put back once more lifts again what was lifted, and waits for the newest correction', async () => {
  await keepEndings(house.database)
  const [before] = [house]
  await before.stop()
  await restored(before)
  const listed = (await unclaimed()).filter(({ awaitsCorrection }) => awaitsCorrection)
  expect(listed.map(({ caseNumber }) => caseNumber)).toEqual([numberOf('correctedSince')])
  await before.database.drop()
})
