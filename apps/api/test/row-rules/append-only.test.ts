import { Client } from 'pg'
import { LOGIN_ROLES, type LoginRole } from '../../src/persistence/database-roles.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site())
  await house.stop()
})

afterAll(() => house.database.drop())

const REFUSED = '42501'

/** The SQLSTATE with which it fails; `none` when it does not. */
async function stateOf(role: LoginRole, statement: string): Promise<string> {
  const client = new Client({ connectionString: house.urls[role] })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(statement)
    return 'none'
  } catch (fault) {
    return String((fault as { code?: string }).code)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

const CHANGES = [
  ['UPDATE', `update jikimi.access_record set act = 'nothing.happened'`],
  ['DELETE', 'delete from jikimi.access_record'],
  ['TRUNCATE', 'truncate jikimi.access_record cascade'],
] as const

const WAYS_ROUND = [
  ['DROP', 'drop table jikimi.access_record'],
  ['DISABLE TRIGGER', 'alter table jikimi.access_record disable trigger all'],
  ['NO FORCE', 'alter table jikimi.access_record no force row level security'],
  ['a new policy', 'create policy open on jikimi.access_record using (true)'],
  ['replication role', `set session_replication_role = replica`],
  ['becoming the owner', 'set role jikimi_migrator'],
  ['becoming the guard', 'set role jikimi_guard'],
] as const

const OTHERS = LOGIN_ROLES.filter((role) => role !== 'jikimi_migrator')

describe('an access record', () => {
  it('is there to be changed', async () => {
    const [row] = await house.sql<{ count: number }>(
      'postgres',
      'select count(*)::int as count from jikimi.access_record',
    )
    expect(row!.count).toBeGreaterThan(0)
  })

  it.each(LOGIN_ROLES.flatMap((role) => CHANGES.map(([verb, statement]) => [verb, role, statement] as const)))(
    'survives %s by %s, who is refused',
    async (_verb, role, statement) => {
      expect(await stateOf(role, statement)).toBe(REFUSED)
    },
  )

  it.each(OTHERS.flatMap((role) => WAYS_ROUND.map(([way, statement]) => [way, role, statement] as const)))(
    'is not reached by %s as %s',
    async (_way, role, statement) => {
      expect(await stateOf(role, statement)).toBe(REFUSED)
    },
  )
})
