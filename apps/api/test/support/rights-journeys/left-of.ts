import { RevealItemsDocument, TakeCaseDocument } from '@jikimi/client/staff'
import type { Journeys } from './open-journeys.js'
import type { Left } from './table.js'
import type { Walked } from './walk.js'

const HANDLERS = ['handler', 'ir-handler']

/** Of each of a person's cases, in their order: whether the handler of its purpose is shown it. */
export async function shownToHandlers({ house, officers }: Journeys, cases: readonly string[]): Promise<boolean[]> {
  const shown = []
  for (const [at, number] of cases.entries()) {
    const [row] = await house.sql<{ id: string }>('postgres', 'select id from jikimi.inquiry_case where number = $1', [
      number,
    ])
    const asked = officers.ask('query ($id: ID!) { inquiryCase(id: $id) { id } }', { id: row!.id }, HANDLERS[at])
    shown.push(await asked.then(() => true, isNotFound))
  }
  return shown
}

const isNotFound = (fault: { readonly code?: string }): false => {
  if (fault.code !== 'NOT_FOUND') throw fault
  return false
}

/** What the handler of the first case reads as its name. */
export async function nameRead({ house, officers }: Journeys, number: string): Promise<string | undefined> {
  const [row] = await house.sql<{ id: string; version: number }>(
    'postgres',
    'select id, version from jikimi.inquiry_case where number = $1',
    [number],
  )
  const { id: caseId, version } = row!
  // Above ten an hour only right after a sign-in
  officers.seat('handler', await house.signIn('handler'))
  const handler = house.staff(await officers.cookie('handler'))
  await handler(TakeCaseDocument, { input: { caseId, version } })
  const input = { caseId, items: ['NAME'], reason: 'ANSWERING' as const }
  return (await handler(RevealItemsDocument, { input })).revealItems.items[0]?.value
}

/** Of each of a person's cases, in their order: on what it is due for destruction by this request. */
export async function groundsOf({ house }: Journeys, id: string, cases: readonly string[]): Promise<Left['ground'][]> {
  const rows = await house.sql<{ number: string; ground: Left['ground'] }>(
    'postgres',
    `select c.number, g.ground from jikimi.retention_ground g join jikimi.inquiry_case c on c.collection_id = g.collection_id
     where g.source_id = $1`,
    [id],
  )
  return cases.map((number) => rows.find((row) => row.number === number)?.ground ?? null)
}

/** The cases that a granted access shows, as the officer would hand it over. */
export async function disclosed({ house, officers }: Journeys, id: string, who: string): Promise<string[]> {
  const answer = await fetch(`${house.url}/admin/rights-requests/${id}/disclosure.json`, {
    headers: { cookie: await officers.cookie(who), 'sec-fetch-site': 'same-origin' },
  })
  if (answer.status !== 200) return []
  const { held } = (await answer.json()) as { held: { caseNumber: string }[] }
  return held.map(({ caseNumber }) => caseNumber)
}

/** What happened to it, in order, marked by whose act it was. When it is warned goes by the calendar, and is another test's. */
export async function eventsOf({ house }: Journeys, id: string): Promise<string> {
  const marks: Readonly<Record<string, string>> = { ACCOUNT: '', SUBJECT: '*', SYSTEM: '~' }
  const rows = await house.sql<{ act: string; by_kind: string }>(
    'postgres',
    `select act, by_kind from jikimi.request_event where request_id = $1 and act not in ('warn', 'escalate') order by seq`,
    [id],
  )
  return rows.map(({ act, by_kind: by }) => `${act}${marks[by] ?? by}`).join(' ')
}

export interface Recorded {
  readonly acts: string
  /** All of it as text, to look for what must not be in it. */
  readonly text: string
}

/** Every record of the duty about this request, or about its person and no request, in order; that it was read leaves more. */
export async function recordsOf({ house }: Journeys, { id, pseudonyms }: Walked): Promise<Recorded> {
  const rows = await house.sql<{ act: string }>(
    'postgres',
    `select a.* from jikimi.access_record a where a.outcome = 'DONE' and a.duty = 'RIGHTS_REQUEST'
       and (a.case_id = $1 or (a.case_id is null and a.collections && $2))
       and a.act not in ('rights-request.read', 'rights-request.disclosed', 'rights-request.warned', 'own-page.viewed')
     order by a.at, a.xid::text::bigint, a.id`,
    [id, pseudonyms],
  )
  const acts = rows.map(({ act }) => act.replace('rights-request.', '')).join(' ')
  return { acts, text: JSON.stringify(rows) }
}

/** Under which the request's own collection, and those that it is about, stand in the records. */
export async function pseudonymsOf({ house }: Journeys, id: string): Promise<string[]> {
  const rows = await house.sql<{ pseudonym: string }>(
    'postgres',
    `select l.pseudonym from jikimi.collection l where l.id in (select r.collection_id from jikimi.rights_request r where r.id = $1
       union all select t.collection_id from jikimi.request_target t where t.request_id = $1)`,
    [id],
  )
  return rows.map(({ pseudonym }) => pseudonym)
}
