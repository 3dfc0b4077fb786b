import type { Alteration, Done } from './alteration.js'
import { aRow } from './alter-columns.js'
import type { Scene } from './scene.js'
import type { Seeded } from './seeded.js'

type Apply = (scene: Scene, seeded: Seeded) => Promise<readonly string[] | undefined>

const RECORD = ['access_record', 'log_entry', 'collection_access']

/** Statements, one after the other, on these tables. */
const statements = (kind: string, weight: number, tables: readonly string[], texts: Apply): Alteration => ({
  kind,
  weight,
  apply: async (scene: Scene, seeded: Seeded): Promise<Done | undefined> => {
    const all = await texts(scene, seeded)
    if (all === undefined) return undefined
    for (const text of all) await scene.client.query(text)
    return { what: all.join(';\n'), tables }
  },
})

async function rowsOf<Row>({ client }: Scene, text: string): Promise<Row[]> {
  return (await client.query(text)).rows as Row[]
}

interface Entry {
  readonly id: string
  readonly at: string
  readonly index: string
}

const ENTRIES = `select e.index::text as index, r.id, r.at::text as at from jikimi.log_entry e
  join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id order by e.index`

/** A record that is in the tree. */
async function anEntry(scene: Scene, seeded: Seeded): Promise<Entry> {
  return seeded.of(await rowsOf<Entry>(scene, ENTRIES))
}

const isRecord = ({ id, at }: Entry, alias = ''): string => `${alias}id = '${id}' and ${alias}at = '${at}'`
const isEntryOf = ({ id, at }: Entry): string => `record_id = '${id}' and record_at = '${at}'`
const isShownBy = ({ id, at }: Entry): string => `record_id = '${id}' and at = '${at}'`

const deleted = (table: string): Alteration => ({
  kind: `a row of ${table} deleted`,
  weight: 3,
  apply: async ({ client }, seeded) => {
    const place = await aRow(client, table, seeded)
    if (place === undefined) return undefined
    const text = `delete from ${place.part} where ctid = '${place.ctid}'`
    await client.query(text)
    return { what: text, tables: [table] }
  },
})

const withoutTrace = (one: Entry): string[] => [
  `delete from jikimi.access_record where ${isRecord(one)}`,
  `delete from jikimi.log_entry where ${isEntryOf(one)}`,
  `delete from jikimi.collection_access where ${isShownBy(one)}`,
]

/** The record as it is, but for these columns. */
const copied = (one: Entry, over: Record<string, string>): string => {
  const own = Object.entries(over).map(([name, value]) => `'${name}', ${value}`)
  return `insert into jikimi.access_record select f.* from jikimi.access_record r,
    jsonb_populate_record(r, jsonb_build_object(${own.join(', ')})) f where ${isRecord(one, 'r.')}`
}

/** A transaction that the log has passed; none where this would be what a new record has. */
const PASSED = `(select max(xid)::text from jikimi.access_record where xid < (select after_xid from jikimi.log_head))`

const forged = (kind: string, more: (id: string, one: Entry, scene: Scene) => readonly string[]): Alteration =>
  statements(kind, 8, RECORD, async (scene, seeded) => {
    const one = await anEntry(scene, seeded)
    const id = seeded.uuid()
    const xid = seeded.isHeads()
      ? PASSED
      : `(select xid::text from jikimi.access_record where ${isRecord(one)} and xid < (select after_xid from jikimi.log_head))`
    return [copied(one, { id: `'${id}'`, xid, act: `'inquiry.viewed'` }), ...more(id, one, scene)]
  })

const indexed = (id: string, { at }: Entry, index: string): string =>
  `insert into jikimi.log_entry (record_at, record_id, index) values ('${at}', '${id}', ${index})`

const swapped = (table: string, columns: readonly string[]): Alteration =>
  statements(`two rows of ${table} swap ${columns.join()}`, 5, [table], async (scene, seeded) => {
    const [one, other] = [await aRow(scene.client, table, seeded), await aRow(scene.client, table, seeded)]
    if (one === undefined || other === undefined) return undefined
    const is = (place: typeof one, alias = '') =>
      `${alias}tableoid = '${place.part}'::regclass and ${alias}ctid = '${place.ctid}'`
    const values = columns.map((name) => `${name} = b.${name}`).join()
    return [
      `create temp table kept on commit drop as select 1 as nth, t.* from jikimi.${table} t where ${is(one)}
         union all select 2, t.* from jikimi.${table} t where ${is(other)}`,
      `update jikimi.${table} a set ${values} from kept b
         where (b.nth = 2 and ${is(one, 'a.')}) or (b.nth = 1 and ${is(other, 'a.')})`,
    ]
  })

/** Rows deleted, forged, doubled, swapped, moved; months dropped; the tail cut. */
export const ROW_ALTERATIONS: readonly Alteration[] = [
  ...[...RECORD, 'log_statement', 'log_head', 'record_cut', 'log_witness'].map(deleted),
  statements('a record deleted without a trace', 10, RECORD, async (scene, seeded) =>
    withoutTrace(await anEntry(scene, seeded)),
  ),
  statements('the newest records cut off, rows only', 5, [...RECORD, 'log_head'], async (scene, seeded) => {
    const all = await rowsOf<Entry>(scene, ENTRIES)
    const cut = all.slice(-1 - seeded.below(40))
    const head = `update jikimi.log_head set size = ${cut[0]!.index}, (after_xid, after_id) = (select xid, id from jikimi.access_record where ${isRecord(all.at(-1 - cut.length)!)})`
    return [head, ...cut.flatMap(withoutTrace)]
  }),
  statements('a record deleted and said to be lost', 5, [...RECORD, 'log_statement'], async (scene, seeded) => {
    const one = await anEntry(scene, seeded)
    const entry = `jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\nlost ${one.index}-${one.index}\n`
    return [
      ...withoutTrace(one),
      `insert into jikimi.log_statement values (${Number(one.index) + 1}, 'restored', '2026-11-23T04:05:06Z', '${entry}')`,
    ]
  }),
  forged('a forged record among the passed ones', () => []),
  forged('a forged record at an index that is taken', (id, one) => [indexed(id, one, one.index)]),
  forged('a forged record at an index behind the tree', (id, one, { size }) => [indexed(id, one, String(size))]),
  forged('a forged record in place of the true one', (id, one) => [...withoutTrace(one), indexed(id, one, one.index)]),
  statements('a record doubled', 5, RECORD, async (scene, seeded) => {
    const one = await anEntry(scene, seeded)
    return [copied(one, { at: `(r.at + interval '1 microsecond')::text` })]
  }),
  statements('a record moved to another month', 5, RECORD, async (scene, seeded) => {
    const one = await anEntry(scene, seeded)
    const by = `interval '${seeded.of(['1 month', '-1 month', '40 years'])}'`
    const along = [
      `update jikimi.log_entry set record_at = record_at + ${by} where ${isEntryOf(one)}`,
      `update jikimi.collection_access set at = at + ${by} where ${isShownBy(one)}`,
    ]
    return [
      `update jikimi.access_record set at = at + ${by} where ${isRecord(one)}`,
      ...(seeded.isHeads() ? along : []),
    ]
  }),
  swapped('log_entry', ['index']),
  swapped('access_record', ['salt']),
  swapped('access_record', ['xid']),
  swapped('access_record', ['act', 'purpose', 'duty', 'items']),
  swapped('collection_access', ['collection']),
  swapped('log_statement', ['index']),
  statements('a collection shown that was not', 3, ['collection_access'], async (scene, seeded) => {
    const { id, at } = await anEntry(scene, seeded)
    return [`insert into jikimi.collection_access values ('${seeded.uuid()}', '${at}', '${id}')`]
  }),
  statements('a month dropped', 3, RECORD, async (scene, seeded) => {
    const parent = seeded.of(RECORD)
    const found = await rowsOf<{ part: string }>(
      scene,
      `select distinct tableoid::regclass::text as part from jikimi.${parent}`,
    )
    const { part } = seeded.of(found.toSorted((a, b) => (a.part < b.part ? -1 : 1)))
    const month = part.slice(`jikimi_parts.${parent}`.length)
    return seeded.isHeads() ? [`drop table ${part}`] : RECORD.map((name) => `drop table jikimi_parts.${name}${month}`)
  }),
  statements('a month taken out of its table', 2, RECORD, async (scene, seeded) => {
    const parent = seeded.of(RECORD)
    const found = await rowsOf<{ part: string }>(
      scene,
      `select distinct tableoid::regclass::text as part from jikimi.${parent}`,
    )
    return [`alter table jikimi.${parent} detach partition ${seeded.of(found.map(({ part }) => part).toSorted())}`]
  }),
  ...[...RECORD, 'log_statement', 'log_witness'].map((table) =>
    statements(`${table} emptied`, 1, [table], () => Promise.resolve([`truncate jikimi.${table}`])),
  ),
  statements('a statement forged', 3, ['log_statement'], async ({ size }, seeded) => {
    const index = seeded.of([size, size + 7, seeded.below(size)])
    const entry = 'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\nlost 3-5\n'
    return [
      `insert into jikimi.log_statement values (${index}, 'restored', '2026-11-23T04:05:06Z', '${entry}') on conflict (index) do update set entry = excluded.entry, kind = excluded.kind, at = excluded.at`,
    ]
  }),
  statements('a witness forged', 2, ['log_witness'], (_, seeded) =>
    Promise.resolve([
      `insert into jikimi.log_witness values ('w${seeded.below(9)}.example.kr/w', 'w+0+0', ${seeded.below(9000)}, now())`,
    ]),
  ),
  statements('a cut forged', 3, ['record_cut'], (_, seeded) =>
    Promise.resolve([
      `insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at, approved_by, approved_at, statement_index, records, cut_at)
       select '${seeded.uuid()}', before - interval '1 month' * 0, 'x', proposed_by, proposed_at, approved_by, approved_at, ${seeded.below(500)}, 3, now() from jikimi.record_cut limit 1`,
    ]),
  ),
]
