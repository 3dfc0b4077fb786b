import {
  AccessRecordDocument,
  type AccessRecordFilterInput,
  LeakReachDocument,
  type LeakReachInput,
  type Send,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { ACCESS_LOG_RULES } from '../../src/rooms/access-log/access-log.rules.js'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { anAccount } from '../support/an-account.js'
import { inventRecords, type InventedRecord } from '../support/invent-records.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let auditor: Send
let invented: InventedRecord[]
let yesterday: string
let department: string

/** An auditor of one purpose, one department, fifty days; and many records within and without. */
beforeAll(async () => {
  house = await aHouse()
  invented = await inventRecords(house, 800, 'walls')
  await house.sequence()
  yesterday = addDays(dayInSeoul(house.clock.now()), -1)
  const person = await anAccount(house, 'walled', ['AUDITOR'])
  const [row] = await house.sql<{ id: string }>(
    'postgres',
    'select department_id as id from jikimi.account where id = $1',
    [await accountId(house, 'handler')],
  )
  department = row!.id
  await house.sql(
    'postgres',
    `insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
     values (gen_random_uuid(), $1, '{CIVIL_COMPLAINT}', '{}', array[$2::uuid], $3, $4, $5, now())`,
    [person.accountId, department, addDays(yesterday, -60), addDays(yesterday, -10), await accountId(house, 'cpo')],
  )
  auditor = house.staff(await house.signIn(person))
})

afterAll(() => house.close())

const isWithin = ({ purpose, department_id, at }: InventedRecord): boolean =>
  purpose === 'CIVIL_COMPLAINT' &&
  (department_id === null || department_id === department) &&
  addDays(yesterday, -60) <= dayInSeoul(at) &&
  dayInSeoul(at) <= addDays(yesterday, -10)

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const reachOf = async (input: LeakReachInput) => (await auditor(LeakReachDocument, { input })).leakReach

async function seesExactlyItsScope(): Promise<void> {
  const within = invented.filter(isWithin)
  const [first, without] = [
    within.find(({ collections }) => collections.length > 0)!,
    invented.find((one) => !isWithin(one))!,
  ]
  const collection = first.collections[0]!
  const asked: readonly (readonly [AccessRecordFilterInput, (record: InventedRecord) => boolean])[] = [
    [{}, () => true],
    [{ origin: first.origin }, ({ origin }) => origin === first.origin],
    [{ act: first.act }, ({ act }) => act === first.act],
    [{ collection }, ({ collections }) => collections.includes(collection)],
  ]
  for (const [filter, fits] of asked) {
    const found = await allRecords(auditor, { until: yesterday, ...filter }, 100)
    expect({ filter, ids: idsOf(found) }).toEqual({ filter, ids: idsOf(within.filter(fits)) })
  }
  expect((await auditor(AccessRecordDocument, { id: first.id })).accessRecord!.record.id).toBe(first.id)
  expect(await refusalOf(auditor(AccessRecordDocument, { id: without.id }))).toBe('NOT_FOUND')
  const input = { origin: first.origin, from: addDays(yesterday, -120), until: yesterday }
  const named = within.filter(
    (one) => one.origin === first.origin && one.collections.length > 0 && one.outcome !== 'REFUSED',
  )
  expect(await reachOf(input)).toMatchObject({
    recordCount: named.length,
    collectionCount: new Set(named.flatMap(({ collections }) => collections)).size,
  })
}

it('shows an auditor exactly their scope, by list, filter, id and reach', seesExactlyItsScope)

it('holds by row rules alone, where the API takes an auditor for somebody who reads all', async () => {
  const { readsAll } = ACCESS_LOG_RULES
  ACCESS_LOG_RULES.readsAll = () => true
  try {
    await seesExactlyItsScope()
  } finally {
    ACCESS_LOG_RULES.readsAll = readsAll
  }
})

describe('with the row rules of records opened', () => {
  beforeAll(async () => {
    for (const table of ['access_record', 'collection_access', 'log_entry'])
      await house.sql('postgres', `create policy opened on jikimi.${table} to jikimi_app using (true)`)
  })

  it('holds by the API alone', seesExactlyItsScope)

  it('holds no longer once both are gone: what is tried here would be seen', async () => {
    const { readsAll } = ACCESS_LOG_RULES
    ACCESS_LOG_RULES.readsAll = () => true
    try {
      expect(await allRecords(auditor, { until: yesterday }, 100)).toHaveLength(invented.length)
    } finally {
      ACCESS_LOG_RULES.readsAll = readsAll
    }
  })
})
