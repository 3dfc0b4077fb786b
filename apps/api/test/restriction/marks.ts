import { maskItem } from '@jikimi/vault'
import type { Client } from 'pg'

type Row = Readonly<Record<string, unknown>>

interface ForeignKey {
  readonly child: string
  readonly columns: readonly string[]
  readonly parent: string
  readonly referred: readonly string[]
}

export interface Marks {
  /** Ids, numbers, pseudonyms, digests: whatever a row of a collection, or one that leads to it, is known by. */
  readonly all: readonly string[]
  /** Tables that lead to a collection: by foreign keys, or by a column that names one. */
  readonly tables: readonly string[]
  /** Of them, those that are neither views nor records: what becomes of their rows is an effect on the data. */
  readonly held: readonly string[]
}

/** Columns that name a collection, its case or its pseudonym without a key that says so. */
const NAMING = `'^(collection_id|collections?|case_id|case_numbers?|pseudonym)$'`

/** Walks the catalogue from `collection`, and the rows with it. */
export async function marksIn(superuser: Client): Promise<Marks> {
  const keys = (await foreignKeys(superuser)).filter(({ child }) => !OF_REQUESTS.has(child))
  const reached = new Map<string, Row[]>([
    ['collection', (await rowsOf(superuser, 'collection')).filter(isRestrictable)],
  ])
  const held = new Set(['collection'])
  for (let grew = true; grew;) {
    grew = false
    for (const key of keys) {
      const parents = reached.get(key.parent)
      if (!parents) continue
      held.add(key.child)
      const known = new Set(parents.map((row) => of(row, key.referred)))
      const before = reached.get(key.child) ?? []
      const already = new Set(before.map((row) => JSON.stringify(row)))
      const more = (await rowsOf(superuser, key.child)).filter(
        (row) => known.has(of(row, key.columns)) && !already.has(JSON.stringify(row)),
      )
      reached.set(key.child, [...before, ...more])
      grew ||= more.length > 0
    }
  }
  const named = await superuser.query<{ name: string; is_view: boolean }>(
    `select distinct c.relname as name, c.relkind in ('v', 'm') as is_view from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
       and a.attnum > 0 and not a.attisdropped and a.attname ~ ${NAMING}`,
  )
  const naming = named.rows.filter(({ name }) => !OF_REQUESTS.has(name))
  for (const { name, is_view: isView } of naming) if (!isView && !RECORDS.has(name)) held.add(name)
  const tables = new Set([...held, ...naming.map(({ name }) => name)])
  return { all: await namesOf(superuser, keys, reached), tables: [...tables].toSorted(), held: [...held].toSorted() }
}

/** Written behind each answer, whatever it was: not by what is asked here. */
const RECORDS: ReadonlySet<string> = new Set(['access_record', 'collection_access', 'alert'])

/** They lead to the collection of the request itself, which nobody restricts. */
const OF_REQUESTS: ReadonlySet<string> = new Set(['rights_request', 'request_text', 'request_scan'])

/** What somebody says when they ask is a collection of the request's own work. */
const isRestrictable = ({ purpose }: Row): boolean => purpose !== 'RIGHTS_REQUEST'

const of = (row: Row, columns: readonly string[]): string =>
  columns.some((name) => row[name] === null) ? '' : JSON.stringify(columns.map((name) => row[name]))

const rowsOf = async (superuser: Client, table: string): Promise<Row[]> =>
  (await superuser.query<{ row: Row }>(`select to_jsonb(t) as row from jikimi.${table} t`)).rows.map(({ row }) => row)

async function foreignKeys(superuser: Client): Promise<ForeignKey[]> {
  const columns = (table: string, keys: string) =>
    `array(select a.attname::text from unnest(${keys}) with ordinality k (n, at)
       join pg_attribute a on a.attrelid = ${table} and a.attnum = k.n order by k.at)`
  const { rows } = await superuser.query<ForeignKey>(
    `select c.conrelid::regclass::oid, l.relname as child, p.relname as parent, ${columns('c.conrelid', 'c.conkey')} as columns,
       ${columns('c.confrelid', 'c.confkey')} as referred
     from pg_constraint c join pg_class l on l.oid = c.conrelid join pg_class p on p.oid = c.confrelid
     where c.contype = 'f' and l.relnamespace = 'jikimi'::regnamespace and not l.relispartition`,
  )
  return rows
}

/** What such rows are known by: keys of their own, and nothing that they share with others. */
async function namesOf(superuser: Client, keys: readonly ForeignKey[], reached: Map<string, Row[]>): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string; column: string }>(
    `select c.relname as name, a.attname as column from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
     where i.indisprimary and c.relnamespace = 'jikimi'::regnamespace`,
  )
  const marks = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'string' && value.length >= 10) marks.add(value.replace(/^\\x/, ''))
  }
  for (const [table, found] of reached) {
    const foreign = new Set(keys.filter(({ child }) => child === table).flatMap(({ columns }) => columns))
    const own = rows.filter(({ name, column }) => name === table && !foreign.has(column)).map(({ column }) => column)
    for (const row of found) for (const column of [...own, 'id', 'pseudonym', 'key_id', 'number']) add(row[column])
  }
  return [...marks]
}

/** The invented person of every inquiry of the scene, as they wrote it and as it is shown. */
const PERSON = { NAME: '홍길동', EMAIL: 'gildong@example.kr', PHONE: '010-0000-0001' } as const
const WORDS = ['예약을 다음 주로 바꾸고 싶습니다.', '답변입니다.', '지어낸 메모', '지어낸 초안', '지어낸 방']

export const PERSONAL: readonly string[] = [
  ...Object.entries(PERSON).flatMap(([kind, value]) => [value, maskItem(kind, value)]),
  ...WORDS,
]
