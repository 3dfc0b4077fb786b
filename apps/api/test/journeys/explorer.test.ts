import { AccessRecordsDocument, type AccessRecordFilterInput, type Send } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { DutyCode } from '@jikimi/schema'
import { newId } from '../../src/kernel/identifier.js'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { inventRecords, type InventedRecord } from '../support/invent-records.js'
import { refusalOf } from '../support/refusal-of.js'

interface Scope {
  readonly purposes: readonly string[]
  readonly duties: readonly DutyCode[]
  readonly departments: readonly string[]
  readonly from: string
  readonly until: string
}

let house: House
let person: EnrolledPerson
let invented: InventedRecord[]
let departments: string[]
let yesterday: string

beforeAll(async () => {
  house = await aHouse()
  person = await anAccount(house, 'explorer', ['AUDITOR'])
  invented = await inventRecords(house, 700, 'explorer')
  await house.sequence()
  departments = (await house.sql<{ id: string }>('postgres', 'select id from jikimi.department order by name_en')).map(
    ({ id }) => id,
  )
  yesterday = addDays(dayInSeoul(house.clock.now()), -1)
})

afterAll(() => house.close())

/** Straight into the table: whether a scope may be granted is another journey. */
async function holds(scopes: readonly Scope[]): Promise<Send> {
  const chief = await accountId(house, 'cpo')
  await house.sql(
    'postgres',
    'update jikimi.audit_scope set ended_at = granted_at, ended_by = $2 where account_id = $1',
    [person.accountId, chief],
  )
  for (const { purposes, duties, departments: within, from, until } of scopes) {
    const now = house.clock.now()
    await house.sql(
      'postgres',
      `insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(now), person.accountId, purposes, duties, within, from, until, chief, now],
    )
  }
  return house.staff(await house.signIn(person))
}

const isWithin = (record: InventedRecord, { purposes, duties, departments: own, from, until }: Scope): boolean => {
  const day = dayInSeoul(record.at)
  return (
    (purposes.includes(record.purpose ?? '') || duties.includes(record.duty ?? ('' as DutyCode))) &&
    (own.length === 0 || record.department_id === null || own.includes(record.department_id)) &&
    from <= day &&
    day <= until
  )
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

/** What the API answers, without what it wrote meanwhile. */
const explored = async (send: Send, filter: AccessRecordFilterInput = {}, first = 100) =>
  idsOf(await allRecords(send, { until: yesterday, ...filter }, first))

const wide = (over: Partial<Scope> = {}): Scope => ({
  purposes: ['CIVIL_COMPLAINT', 'IR_MEETING'],
  duties: ['ACCESS_CONTROL', 'INSPECTION', 'RIGHTS_REQUEST'],
  departments: [],
  from: addDays(yesterday, -200),
  until: yesterday,
  ...over,
})

it('shows the chief privacy officer every record, in order, whatever the size of a page', async () => {
  const chief = house.staff(await house.signIn('cpo'))
  expect(await explored(chief, {}, 100)).toEqual(idsOf(invented))
  expect(await explored(chief, { from: addDays(yesterday, -10) }, 7)).toEqual(
    idsOf(invented.filter(({ at }) => dayInSeoul(at) >= addDays(yesterday, -10))),
  )
})

it('shows an auditor what lies within any of their scopes once, however these overlap', async () => {
  const sets: readonly (readonly Scope[])[] = [
    [wide()],
    [wide({ purposes: ['IR_MEETING'], duties: [] })],
    [wide({ purposes: [], departments: departments.slice(0, 1) })],
    [wide({ departments: departments.slice(1, 3), from: addDays(yesterday, -60), until: addDays(yesterday, -20) })],
    [wide({ departments: departments.slice(0, 2) }), wide({ purposes: [], duties: ['INSPECTION'] })],
    [wide({ duties: [], until: addDays(yesterday, -50) }), wide({ duties: [], from: addDays(yesterday, -55) })],
    [],
  ]
  for (const scopes of sets) {
    const auditor = await holds(scopes)
    const expected = invented.filter((record) => scopes.some((scope) => isWithin(record, scope)))
    expect(await explored(auditor)).toEqual(idsOf(expected))
    if (scopes.length > 0) expect(expected.length).toBeGreaterThan(10)
  }
})

it.each(['the chief', 'an auditor of three departments', 'an auditor of one duty'])(
  'narrows what %s sees by each filter to exactly what it says',
  async (who) => {
    const scopes = who.endsWith('duty')
      ? [wide({ purposes: [], duties: ['ACCESS_CONTROL'] })]
      : [wide({ departments: departments.slice(0, 3) })]
    const send = who === 'the chief' ? house.staff(await house.signIn('cpo')) : await holds(scopes)
    const seen = invented.filter((record) => who === 'the chief' || scopes.some((scope) => isWithin(record, scope)))
    const some = seen.find(({ object_id, collections }) => object_id !== null && collections.length > 0)!
    const filters: readonly (readonly [AccessRecordFilterInput, (record: InventedRecord) => boolean])[] = [
      [{ act: some.act }, ({ act }) => act === some.act],
      [{ outcome: 'REFUSED' }, ({ outcome }) => outcome === 'REFUSED'],
      [{ outcome: 'DONE' }, ({ outcome }) => outcome === 'DONE'],
      [{ accountId: some.account_id! }, ({ account_id }) => account_id === some.account_id],
      [{ purpose: 'IR_MEETING' }, ({ purpose }) => purpose === 'IR_MEETING'],
      [{ duty: 'ACCESS_CONTROL' }, ({ duty }) => duty === 'ACCESS_CONTROL'],
      [{ duty: 'ACCESS_CONTROL', purpose: 'IR_MEETING' }, () => false],
      [{ caseNumber: 'C-3' }, ({ case_number }) => case_number === 'C-3'],
      [{ origin: some.origin }, ({ origin }) => origin === some.origin],
      [{ departmentId: departments[1]! }, ({ department_id }) => department_id === departments[1]],
      [{ requestId: some.request_id }, ({ request_id }) => request_id === some.request_id],
      [{ reason: 'ANSWERING' }, ({ reason }) => reason === 'ANSWERING'],
      [{ objectId: some.object_id! }, ({ object_id }) => object_id === some.object_id],
      [{ isCollegial: true }, ({ is_collegial }) => is_collegial],
      [{ isCollegial: false }, ({ is_collegial }) => !is_collegial],
      [{ collection: some.collections[0]! }, ({ collections }) => collections.includes(some.collections[0]!)],
      [
        { collection: some.collections[0]!, act: some.act, from: addDays(yesterday, -50) },
        ({ collections, act, at }) =>
          collections.includes(some.collections[0]!) && act === some.act && dayInSeoul(at) >= addDays(yesterday, -50),
      ],
    ]
    for (const [filter, fits] of filters) {
      expect({ filter, found: await explored(send, filter) }).toEqual({ filter, found: idsOf(seen.filter(fits)) })
    }
  },
)

it('says where a record lies in the log, and nothing of one that waits for its place', async () => {
  const chief = house.staff(await house.signIn('cpo'))
  const { accessRecords } = await chief(AccessRecordsDocument, { filter: { until: yesterday }, first: 100 })
  const indexes = await house.sql<{ id: string; index: string }>(
    'postgres',
    'select record_id as id, index from jikimi.log_entry',
  )
  const known = new Map(indexes.map(({ id, index }) => [id, Number(index)]))
  for (const { node } of accessRecords.edges) expect(node.logIndex).toBe(known.get(node.id))
  const newest = await chief(AccessRecordsDocument, { first: 1 })
  expect(newest.accessRecords.edges[0]!.node.logIndex).toBeNull()
})

it('is on record with the collection that was asked for, and with none where none was', async () => {
  const chief = house.staff(await house.signIn('cpo'))
  const collection = invented.find(({ collections }) => collections.length > 0)!.collections[0]!
  await chief(AccessRecordsDocument, { filter: { collection } })
  await chief(AccessRecordsDocument, {})
  const [plain, asked] = await allRecords(chief, { act: 'access-record.listed' }, 100)
  expect(plain).toMatchObject({ collections: [], duty: 'INSPECTION', account: { signInName: 'cpo@example.kr' } })
  expect(asked).toMatchObject({ collections: [collection], duty: 'INSPECTION' })
})

it('refuses what is no id', async () => {
  const chief = house.staff(await house.signIn('cpo'))
  for (const key of ['accountId', 'departmentId', 'requestId', 'objectId', 'collection'])
    expect(await refusalOf(chief(AccessRecordsDocument, { filter: { [key]: 'none' } }))).toBe('REQUEST_NOT_VALID')
})
