import {
  ConfirmMediumDestructionDocument,
  EndStoragePlaceDocument,
  HandOverKeyDocument,
  MediaDocument,
  MediaToWitnessDocument,
  MediumDocument,
  MoveMediumDocument,
  NameMediumCasesDocument,
  OpenStoragePlaceDocument,
  PaperRegisterDocument,
  RecordMediumDestructionDocument,
  RegisterMediumDocument,
  StoragePlacesDocument,
} from '@jikimi/client/staff'
import { addDays } from '@jikimi/policy'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { media } from '../support/media.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

/** What PostgreSQL answers to who may not, and to what can't be. */
const DENIED = '42501'
const CANNOT_BE = '23514'

let house: House
let paper: ReturnType<typeof media>
let placeId: string
let medium: Awaited<ReturnType<typeof paper.register>>
let cookies: Readonly<Record<string, string>>
let ids: Readonly<Record<string, string>>
const PEOPLE = ['administrator', 'cpo', 'officer', 'handler', 'ir-handler', 'auditor', 'archivist']

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  paper = media(house)
  placeId = (await paper.place()).id
  medium = await paper.register(placeId)
  const signedIn: [string, string][] = []
  for (const who of PEOPLE) signedIn.push([who, await house.signIn(who)])
  cookies = Object.fromEntries(signedIn)
  ids = Object.fromEntries(await Promise.all(PEOPLE.map(async (who) => [who, await accountId(house, who)] as const)))
})

afterAll(() => house.close())

const tried = (who: string, text: string, values: readonly unknown[] = []) =>
  triedInSql(house, cookies[who]!, text, values)

const destroyed = (who: string, given: Readonly<Record<string, unknown>> = {}) => {
  const row = {
    method: 'SHREDDED',
    ground: 'PURPOSE_ACHIEVED',
    destroyed_on: paper.today(),
    people_left: 0,
    witness_id: ids['handler'],
    recorded_by: ids[who],
    ...given,
  }
  return tried(
    who,
    `insert into jikimi.medium_destruction (id, medium_id, method, ground, destroyed_on, people_left, where_sealed, recorded_by,
       recorded_at, witness_id) values (gen_random_uuid(), $1, $2, $3, $4, $5, '\\x00', $6, jikimi.now(), $7)`,
    [medium.id, row.method, row.ground, row.destroyed_on, row.people_left, row.recorded_by, row.witness_id],
  )
}

const registered = (who: string, given: Readonly<Record<string, unknown>> = {}) => {
  const row = { taken_on: paper.today(), people: 1, registered_by: ids[who], place: placeId, ...given }
  return tried(
    who,
    `insert into jikimi.medium (id, kind, label_sealed, purpose, people, taken_on, policy_version_id, period_ends_on, place_id,
       registered_by, registered_at) select gen_random_uuid(), 'PAPER', '\\x00', 'CIVIL_COMPLAINT', $1, $2::date, id,
       $2::date + 90, $3, $4, jikimi.now() from jikimi.policy_version limit 1`,
    [row.people, row.taken_on, row.place, row.registered_by],
  )
}

describe('in SQL', () => {
  it('an officer registers what is there, in their own name; nobody else registers', async () => {
    expect(await registered('officer')).toBe(1)
    expect(await registered('officer', { taken_on: addDays(paper.today(), 1) })).toBe(DENIED)
    expect(await registered('officer', { people: 0 })).toBe(DENIED)
    expect(await registered('officer', { registered_by: ids['cpo'] })).toBe(DENIED)
    for (const who of PEOPLE.filter((name) => name !== 'officer')) expect(await registered(who)).toBe(DENIED)
  })

  it('an officer records a destruction that can have been, and nobody else records one', async () => {
    expect(await destroyed('officer')).toBe(1)
    expect(await destroyed('officer', { destroyed_on: addDays(paper.today(), 1) })).toBe(DENIED)
    expect(await destroyed('officer', { destroyed_on: paper.ago(1) })).toBe(DENIED)
    expect(await destroyed('officer', { ground: 'PERIOD_ENDED' })).toBe(DENIED)
    expect(await destroyed('officer', { method: 'OVERWRITTEN' })).toBe(DENIED)
    expect(await destroyed('officer', { method: 'MASKED', people_left: 12 })).toBe(DENIED)
    expect(await destroyed('officer', { people_left: 3 })).toBe(CANNOT_BE)
    expect(await destroyed('officer', { witness_id: ids['officer'] })).toBe(CANNOT_BE)
    expect(await destroyed('officer', { witness_id: ids['auditor'] })).toBe(DENIED)
    expect(await destroyed('officer', { recorded_by: ids['cpo'] })).toBe(DENIED)
    for (const who of PEOPLE.filter((name) => name !== 'officer')) expect(await destroyed(who)).toBe(DENIED)
  })

  it('nobody marks a medium as destroyed, changes whom it bears or what was recorded', async () => {
    for (const who of PEOPLE) {
      expect(await tried(who, 'update jikimi.medium set destroyed_at = jikimi.now(), people = 0')).toBe(DENIED)
      expect(await tried(who, 'update jikimi.medium set people = 1')).toBe(DENIED)
      expect(await tried(who, `update jikimi.medium_destruction set method = 'INCINERATED'`)).toBe(DENIED)
      expect(await tried(who, 'update jikimi.storage_place set media = 0')).toBe(DENIED)
      expect(await tried(who, 'delete from jikimi.medium')).toBe(DENIED)
    }
  })

  it('a place with media does not end, and nothing comes into one that has ended', async () => {
    const end = `update jikimi.storage_place set ended_at = jikimi.now(), ended_by = jikimi.actor_account() where id = $1`
    const empty = (await paper.place()).id
    expect(await tried('officer', end, [placeId])).toBe(CANNOT_BE)
    for (const who of ['cpo', 'handler', 'auditor', 'administrator']) expect(await tried(who, end, [empty])).toBe(0)
    expect(await tried('officer', end, [empty])).toBe(1)
    const [input] = (await house.staff(cookies['officer'])(StoragePlacesDocument)).storagePlaces
      .filter(({ id }) => id === empty)
      .map(({ id, version }) => ({ placeId: id, version }))
    await house.staff(cookies['officer'])(EndStoragePlaceDocument, { input: input! })
    expect(await registered('officer', { place: empty })).toBe(CANNOT_BE)
    const move = 'update jikimi.medium set place_id = $1 where id = $2'
    expect(await tried('officer', move, [empty, medium.id])).toBe(CANNOT_BE)
  })

  it('a witness sees what they are asked about, and confirms it; who recorded it does not', async () => {
    const confirm = 'update jikimi.medium_destruction set confirmed_at = jikimi.now() where id = $1'
    const seen = 'select 1 from jikimi.medium'
    expect(await tried('handler', seen)).toBe(0)
    expect(await tried('handler', 'select 1 from jikimi.media_due()')).toBe(0)
    const asked = await paper.register(placeId)
    const { id } = (await paper.destroy(asked)).destructions[0]!
    expect(await tried('handler', seen)).toBe(1)
    expect(await tried('handler', 'select 1 from jikimi.media_due()')).toBe(1)
    expect(await tried('handler', 'select 1 from jikimi.storage_place')).toBe(1)
    expect(await tried('handler', 'select 1 from jikimi.medium_move')).toBe(0)
    expect(await tried('ir-handler', seen)).toBe(0)
    expect(await tried('officer', confirm, [id])).toBe(DENIED)
    expect(await tried('cpo', confirm, [id])).toBe(0)
    expect(await tried('handler', confirm, [id])).toBe(1)
    const twice = `${confirm} and jikimi.now() is not null`
    await house.staff(cookies['handler'])(ConfirmMediumDestructionDocument, { id })
    expect(await tried('handler', twice, [id])).toBe(0)
  })
})

it('in the API, only officers keep paper, and who oversees nothing is shown nothing', async () => {
  const given = { mediumId: medium.id, version: 1 }
  const destruction = {
    ...given,
    method: 'SHREDDED' as const,
    ground: 'PURPOSE_ACHIEVED' as const,
    destroyedOn: paper.today(),
    peopleLeft: 0,
    where: '세단실',
    witnessId: ids['cpo']!,
  }
  const opened = { name: '새 장소', room: '3층', lock: 'KEY' as const, holderId: ids['officer']! }
  const made = {
    kind: 'PAPER' as const,
    label: '묶음',
    purpose: 'CIVIL_COMPLAINT',
    people: 1,
    takenOn: paper.today(),
    placeId,
    caseNumbers: [],
  }
  for (const who of PEOPLE.filter((name) => name !== 'officer')) {
    const send = house.staff(cookies[who])
    const acts = [
      send(OpenStoragePlaceDocument, { input: opened }),
      send(HandOverKeyDocument, { input: { placeId, version: 1, holderId: ids['officer']! } }),
      send(EndStoragePlaceDocument, { input: { placeId, version: 1 } }),
      send(RegisterMediumDocument, { input: made }),
      send(MoveMediumDocument, { input: { ...given, placeId } }),
      send(NameMediumCasesDocument, { input: { mediumId: medium.id, caseNumbers: ['Q-ZZZZ-ZZZZ'] } }),
      send(RecordMediumDestructionDocument, { input: destruction }),
    ]
    for (const act of acts) expect(await refusalOf(act)).toBe('NOT_ALLOWED')
  }
  for (const who of ['administrator', 'archivist', 'handler']) {
    const send = house.staff(cookies[who])
    for (const look of [send(MediaDocument, {}), send(PaperRegisterDocument, {}), send(StoragePlacesDocument)])
      expect(await refusalOf(look)).toBe('NOT_ALLOWED')
  }
  for (const who of ['administrator', 'archivist', 'auditor'])
    expect(await refusalOf(house.staff(cookies[who])(MediaToWitnessDocument))).toBe('NOT_ALLOWED')
  expect(await refusalOf(house.staff(cookies['administrator'])(MediumDocument, { id: medium.id }))).toBe('NOT_ALLOWED')
})
