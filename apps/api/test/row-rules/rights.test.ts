import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { RIGHTS, ROLES } from './rights-table.js'

let database: TestDatabase
let rights: Map<string, string[]>

beforeAll(async () => {
  database = await aDatabase()
  rights = await allRights()
})

afterAll(() => database.drop())

const VERBS = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
const COLUMN_VERBS = ['select', 'insert', 'update', 'references']

async function tables(): Promise<string[]> {
  const rows = await database.sql<{ name: string }>(
    'postgres',
    `select relname as name from pg_class where relnamespace = 'jikimi'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** What PostgreSQL says of all of them: verbs on the whole table, and verbs on some columns with their names. */
async function allRights(): Promise<Map<string, string[]>> {
  const whole = await database.sql<{ key: string; verb: string }>(
    'postgres',
    `select role || ' ' || relname as key, verb from pg_class c, unnest($1::text[]) verb, unnest($2::text[]) role
     where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p', 'v') and has_table_privilege(role, c.oid, verb)`,
    [VERBS, ROLES],
  )
  const parts = await database.sql<{ key: string; verb: string }>(
    'postgres',
    `select role || ' ' || relname as key, verb || '(' || string_agg(a.attname, ', ' order by a.attname) || ')' as verb
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped,
       unnest($1::text[]) verb, unnest($2::text[]) role
     where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p', 'v')
       and has_column_privilege(role, c.oid, a.attnum, verb) and not has_table_privilege(role, c.oid, verb)
     group by role, relname, verb.verb`,
    [COLUMN_VERBS, ROLES],
  )
  const rights = new Map<string, string[]>()
  for (const { key, verb } of [...whole, ...parts]) rights.set(key, [...(rights.get(key) ?? []), verb])
  return rights
}

describe('what a role may do with a table', () => {
  it('is decided for every table of the schema', async () => {
    expect(await tables()).toEqual(Object.keys(RIGHTS).toSorted())
  })

  it.each(ROLES.flatMap((role) => Object.keys(RIGHTS).map((table) => [role, table] as const)))(
    '%s on %s is as the table says',
    (role, table) => {
      expect((rights.get(`${role} ${table}`) ?? []).toSorted()).toEqual((RIGHTS[table]![role] ?? []).toSorted())
    },
  )

  it('is nothing for everybody else', async () => {
    const granted = await database.sql(
      'postgres',
      `select c.relname, a.privilege_type from pg_class c, aclexplode(c.relacl) a
       where c.relnamespace = 'jikimi'::regnamespace and a.grantee = 0`,
    )
    expect(granted).toEqual([])
  })

  it('includes making nothing: no role but the migrator may create in the schema', async () => {
    for (const role of ROLES) {
      const [row] = await database.sql(
        'postgres',
        `select has_schema_privilege($1, 'jikimi', 'create') or has_schema_privilege($1, 'jikimi_parts', 'create') as creates`,
        [role],
      )
      expect(row).toEqual({ creates: false })
    }
  })
})
