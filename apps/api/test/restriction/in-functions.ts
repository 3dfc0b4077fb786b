import type { Client } from 'pg'
import type { Scene } from '../authority-matrix/scene/a-scene.js'
import { asActor, fingerprint, type Found, note, said, type SqlActor, tells } from './in-sql.js'
import type { Marks } from './marks.js'

interface Routine {
  readonly name: string
  readonly types: readonly string[]
  readonly names: readonly string[]
  readonly isVolatile: boolean
  readonly hasRows: boolean
}

/** What a function can be asked about, as literals of SQL. */
export interface Kit {
  readonly ids: readonly string[]
  readonly collections: readonly string[]
  readonly numbers: readonly string[]
  readonly accounts: readonly string[]
  readonly run: string
  readonly links: readonly string[]
  readonly purposes: readonly string[]
  readonly tokens: readonly string[]
}

const quoted = (value: string): string => `'${value}'`

export async function kitOf(
  { cases, letters, appointments, times, people, links, superuser }: Scene,
  run: string,
): Promise<Kit> {
  const of = ['mine', 'closed', 'offered', 'fixed', 'unreached'] as const
  const { rows } = await superuser.query<{ token: string }>(
    `select quote_literal(token) as token from jikimi.lookup_token limit 20`,
  )
  return {
    ids: [
      ...of.flatMap((name) => [cases.collections[name], cases.ids[name]]),
      ...Object.values(letters),
      ...Object.values(appointments),
      ...Object.values(times),
    ].map(quoted),
    collections: Object.values(cases.collections).map(quoted),
    numbers: of.map((name) => quoted(cases.numbers[name])),
    accounts: ['handler', 'irHandler', 'colleague'].map((name) => quoted(people[name]!)),
    run: quoted(run),
    links: [quoted(links['live']!)],
    purposes: [quoted('CIVIL_COMPLAINT'), quoted('IR_MEETING')],
    tokens: rows.map(({ token }) => token),
  }
}

/** Literals by the type of an argument, and by what its name says of it. */
function candidates(type: string, name: string, kit: Kit): readonly string[] {
  const array = (values: readonly string[], of: string) => `array[${values.join(', ')}]::${of}[]`
  switch (type) {
    case 'uuid':
      if (/^new|renewal|^id$/.test(name)) return ['gen_random_uuid()']
      if (/holder|account|preparer/.test(name)) return kit.accounts
      if (/substitute|after_id|^but_/.test(name)) return ['null']
      return name.endsWith('_run') ? [kit.run] : [...kit.ids, kit.run]
    case 'uuid[]':
      return [array(kit.collections, 'uuid'), array(kit.ids, 'uuid'), array([kit.run], 'uuid')]
    case 'text':
      if (/link|token/.test(name)) return kit.links
      if (/kind/.test(name)) return [quoted('STATUTE'), quoted('REFUSED')]
      if (/number/.test(name)) return [...kit.numbers, 'null']
      if (/state/.test(name)) return ['null']
      return [...kit.purposes, ...kit.numbers, quoted('REFUSED'), quoted('STATUTE'), 'null']
    case 'text[]':
      return [array(kit.numbers, 'text'), array(kit.purposes, 'text')]
    case 'bytea':
      return [/reference/.test(name) ? 'null' : `'\\x${'07'.repeat(32)}'`]
    case 'bytea[]':
      return [array(kit.tokens, 'bytea')]
    case 'integer':
    case 'bigint':
      return [/most|limit/.test(name) ? '100' : '1']
    case 'date':
      return /after|first|from/.test(name)
        ? ['null', 'jikimi.today()']
        : ['(jikimi.today() + 30)', 'jikimi.today()', '(jikimi.today() + 400)']
    case 'timestamp with time zone':
      return ['jikimi.now()']
    case 'boolean':
      return ['true', 'false']
    case 'jsonb':
      return [`'{}'`]
    default:
      return ['null']
  }
}

/** One argument after the other takes each of its values, while the others keep their first. */
function callsOf({ name, types, names, hasRows }: Routine, kit: Kit): readonly string[] {
  const each = types.map((type, at) => candidates(type, names[at] ?? '', kit))
  const rows =
    each.length === 0
      ? [[]]
      : each.flatMap((some, at) => some.map((one) => each.map((first, i) => (i === at ? one : first[0]!))))
  const made = [
    ...new Set(rows.map((args) => `jikimi.${name}(${args.map((arg, i) => `${arg}::${types[i]!}`).join(', ')})`)),
  ]
  return made.map((call) => (hasRows ? `select x::text from ${call} as x` : `select ${call}::text`))
}

async function routinesFor(superuser: Client, role: string): Promise<readonly Routine[]> {
  const { rows } = await superuser.query<Routine>(
    `select p.proname as name, array(select format_type(t, null) from unnest(p.proargtypes) with ordinality a (t, n) order by n) as types,
       coalesce(p.proargnames[1:p.pronargs], '{}') as names, p.provolatile = 'v' as "isVolatile",
       p.proretset or t.typtype = 'c' or t.typname = 'record' as "hasRows"
     from pg_proc p join pg_type t on t.oid = p.prorettype
     where p.pronamespace = 'jikimi'::regnamespace and p.prokind = 'f' and t.typname <> 'trigger' and has_function_privilege($1, p.oid, 'execute')
     order by 1`,
    [role],
  )
  return rows
}

export interface Called {
  readonly calls: number
  /** By function: to whom it tells something that bears a mark, or for whom it changes what leads to a collection. */
  readonly found: Found
}

export async function toldBy(
  superuser: Client,
  actors: readonly SqlActor[],
  { all, held }: Marks,
  kit: Kit,
): Promise<Called> {
  const found: Record<string, string[]> = {}
  const before = await fingerprint(superuser, held)
  let calls = 0
  for (const actor of actors)
    for (const routine of await routinesFor(superuser, actor.role)) {
      const asked = callsOf(routine, kit)
      calls += asked.length
      const answers = await asActor(
        superuser,
        actor,
        () => said(superuser, asked),
        async () => {
          if (routine.isVolatile && (await fingerprint(superuser, held)) !== before)
            note(found, routine.name, actor.name)
        },
      )
      if (tells(answers, all)) note(found, routine.name, actor.name)
    }
  return { calls, found }
}
