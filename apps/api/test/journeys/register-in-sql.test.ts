import { PersonSuggestionsDocument, RegisteredCollectionsDocument } from '@jikimi/client/staff'
import { conditionsOf, triggersOf, type Stone } from '../row-rules/broken-walls.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { revealInSql } from '../support/reveal-in-sql.js'
import { triedInSql } from '../support/tried-in-sql.js'

const TABLES = ['collection', 'consent_record', 'lookup_token', 'inquiry_case']
const OTHERS = ['administrator', 'cpo', 'auditor', 'archivist']

let house: House
let officer: string
let others: readonly string[]
let stones: readonly Stone[]
/** Two collections of one address, the older first. */
let pair: readonly string[]

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  await sendInquiry(house.site())
  await house.clock.move({ seconds: 1 })
  await sendInquiry(house.site(), { purpose: 'IR_MEETING' })
  officer = await house.signIn('officer')
  others = await Promise.all(OTHERS.map((name) => house.signIn(name)))
  stones = [...(await conditionsOf(house.database)), ...(await triggersOf(house.database))]
  pair = (await house.sql<{ id: string }>('postgres', 'select id from jikimi.collection order by id')).map(
    ({ id }) => id,
  )
})

afterAll(() => house.close())

const seen = (cookie: string, table: string) => triedInSql(house, cookie, `select 1 from jikimi.${table}`)
const without = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
  const stone = stones.find((one) => one.name === name)!
  await house.sql('postgres', stone.out)
  try {
    return await act()
  } finally {
    await house.sql('postgres', stone.back)
  }
}
const restricted = async <T>(id: string, act: () => Promise<T>): Promise<T> => {
  const text =
    'insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now() - interval $$1 second$$)'
  await house.sql('postgres', text, [id])
  try {
    return await act()
  } finally {
    await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
  }
}
const LINK = `insert into jikimi.person_link (id, first_id, second_id, is_one, reason_sealed, decided_by, decided_at)
values (gen_random_uuid(), $1, $2, $3, '\\x01', $4, jikimi.now())`

describe('in SQL, past the API', () => {
  it.each(TABLES)(
    'an officer sees every row of %s, and nobody else beside the handlers of its purpose does',
    async (table) => {
      expect(await seen(officer, table)).toBe(table === 'lookup_token' ? 4 : 2)
      for (const cookie of others) expect(await seen(cookie, table)).toBe(0)
      expect(await without(`${table}.officer_reads using`, () => seen(others[0]!, table))).not.toBe(0)
    },
  )

  it.each(TABLES)('an officer sees nothing of what is restricted in %s', async (table) => {
    const half = table === 'lookup_token' ? 2 : 1
    expect(await restricted(pair[0]!, () => seen(officer, table))).toBe(half)
    const open = () => without(`${table}.officer_reads using`, () => seen(officer, table))
    expect(await restricted(pair[0]!, open)).toBe(half * 2)
  })

  it('an officer reads no letter, no draft, no reveal, and reveals, takes, changes nothing', async () => {
    for (const table of ['case_message', 'case_draft', 'reveal', 'reach', 'appointment'])
      expect(await seen(officer, table)).toBe(0)
    const [inquiry] = await house.sql<{ id: string }>('postgres', 'select id from jikimi.inquiry_case')
    expect(await revealInSql(house, officer, inquiry!.id, await accountId(house, 'officer'))).toBe('42501')
    expect(await triedInSql(house, officer, `update jikimi.inquiry_case set version = version + 1`)).toBe(0)
    expect(await triedInSql(house, officer, `update jikimi.collection set sealed = ''`)).toBe('42501')
    expect(await triedInSql(house, officer, 'delete from jikimi.lookup_token')).toBe('42501')
  })

  it('whose roles separation keeps apart keeps no register, however they came by them', async () => {
    const id = await accountId(house, 'officer')
    const add = `insert into jikimi.account_role (account_id, role, granted_at) values ($1, 'AUDITOR', jikimi.now())`
    await house.sql('postgres', 'alter table jikimi.account_role disable trigger user')
    await house.sql('postgres', add, [id])
    expect(await seen(officer, 'collection')).toBe(0)
    expect(await without('collection.officer_reads using', () => seen(officer, 'collection'))).toBe(2)
    await house.sql('postgres', `delete from jikimi.account_role where account_id = $1 and role = 'AUDITOR'`, [id])
    await house.sql('postgres', 'alter table jikimi.account_role enable trigger user')
    expect(await seen(officer, 'collection')).toBe(2)
  })

  it('functions of the register tell nobody else anything', async () => {
    const asked = [
      'select * from jikimi.persons_of($1::uuid[])',
      'select * from jikimi.dealings_of($1::uuid[])',
      'select * from jikimi.accesses_of($1::uuid[], 10)',
      'select 1 where jikimi.is_undecided(($1::uuid[])[1], ($1::uuid[])[2])',
      'select * from jikimi.pair_standing(($1::uuid[])[1], ($1::uuid[])[2])',
    ]
    for (const cookie of others) for (const text of asked) expect(await triedInSql(house, cookie, text, [pair])).toBe(0)
    expect(await triedInSql(house, officer, asked[0]!, [pair])).toBe(2)
    for (const inner of ['person_of(null, null, null)', `are_apart('{}', '{}', null, null)`])
      expect(await triedInSql(house, officer, `select jikimi.${inner}`)).toBe('42501')
    expect(await restricted(pair[0]!, () => triedInSql(house, officer, asked[0]!, [pair]))).toBe(1)
  })
})

describe('a decision written in SQL', () => {
  const decide = async (cookie: string, isOne: boolean, by = 'officer') =>
    triedInSql(house, cookie, LINK, [pair[0], pair[1], isOne, await accountId(house, by)])

  it('is an officer’s own, about what is within reach', async () => {
    expect(await decide(officer, true)).toBe(1)
    expect(await decide(officer, true, 'cpo')).toBe('42501')
    for (const [index, cookie] of others.entries()) expect(await decide(cookie, true, OTHERS[index]!)).toBe('42501')
    expect(await restricted(pair[0]!, () => decide(officer, true))).toBe('42501')
    expect(await restricted(pair[1]!, () => decide(officer, false))).toBe('42501')
    // Policy and trigger each refuse it alone
    const unruled = (act: () => Promise<number | string>) => without('person_link.officer_decides with check', act)
    const untriggered = (act: () => Promise<number | string>) => without('person_link.person_link_fits', act)
    expect(await restricted(pair[0]!, () => unruled(() => decide(officer, true)))).toBe('42501')
    expect(await restricted(pair[0]!, () => untriggered(() => decide(officer, true)))).toBe('42501')
    expect(await restricted(pair[0]!, () => unruled(() => untriggered(() => decide(officer, true))))).toBe(1)
  })

  it('is never changed or taken back, and contradicts none that stands', async () => {
    const id = await accountId(house, 'officer')
    await house.sql('postgres', 'alter table jikimi.person_link disable trigger person_link_fits')
    await house.sql('postgres', LINK, [pair[0], pair[1], true, id])
    await house.sql('postgres', 'alter table jikimi.person_link enable trigger person_link_fits')
    expect(await seen(officer, 'person_link')).toBe(1)
    for (const cookie of others) expect(await seen(cookie, 'person_link')).toBe(0)
    expect(await restricted(pair[1]!, () => seen(officer, 'person_link'))).toBe(0)
    expect(await decide(officer, true)).toBe('42501')
    expect(await without('person_link.person_link_fits', () => decide(officer, true))).toBe(1)
    expect(await decide(officer, false)).toBe(1)
    for (const change of ['update jikimi.person_link set is_one = false', 'delete from jikimi.person_link'])
      expect(await triedInSql(house, officer, change)).toBe('42501')
  })

  it('counts from its place behind those that it waited for', async () => {
    const { rows } = await inSession(house.urls.jikimi_app, tokenIn(officer), async (client) => {
      await client.query(LINK, [pair[0], pair[1], false, await accountId(house, 'officer')])
      return client.query<{ is_one: boolean }>('select is_one from jikimi.person_link order by seq')
    })
    expect(rows.map(({ is_one }) => is_one)).toEqual([true, false])
  })
})

describe('the API alone, with every row rule of the register opened', () => {
  it('leaves out what is restricted', async () => {
    for (const table of [...TABLES, 'person_link'])
      await house.sql('postgres', `create policy opened on jikimi.${table} for select to jikimi_app using (true)`)
    const send = house.staff(officer)
    const ids = async () =>
      (await send(RegisteredCollectionsDocument, {})).registeredCollections.edges.map(({ node }) => node.id)
    expect(await ids()).toEqual([pair[1], pair[0]])
    expect(await restricted(pair[1]!, ids)).toEqual([pair[0]])
    const suggested = async () => (await send(PersonSuggestionsDocument, {})).personSuggestions.edges.length
    expect(await restricted(pair[0]!, suggested)).toBe(0)
  })
})
