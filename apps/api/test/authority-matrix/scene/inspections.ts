import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { House } from '../../support/a-house.js'
import { askRaw } from '../../support/ask-raw.js'
import type { Keystore } from '../../../src/keystore/index.js'
import type { People } from './people.js'
import type { Ids } from './rights.js'
import type { OpenedSession } from './sessions.js'

export interface Inspections {
  readonly inspections: Ids
  /** By the name of its inspection; of months without one too. */
  readonly months: Ids
  /** Of the one pack that they all hold. */
  readonly digest: string
}

/** Months before this one: whose inspection is prepared by whom, signed, or missing. */
const MONTHS = { ofOfficer: 1, ofAuditor: 2, ofChief: 3, signed: 4, missed: 5 } as const

/** The installation is five months old. One pack is computed, and stands for the others. */
export async function addInspections(
  house: House,
  superuser: Client,
  people: People,
  keystore: Keystore,
  officer: OpenedSession,
): Promise<Inspections> {
  await superuser.query(`update jikimi.installation set created_at = created_at - interval '5 months'`)
  const { rows } = await superuser.query<Record<keyof typeof MONTHS, string>>(
    `select ${Object.entries(MONTHS).map(([name, ago]) => `date_trunc('month', jikimi.today() - interval '${ago} months')::date::text as "${name}"`)}`,
  )
  const months = rows[0]!
  const { text, codes } = await askRaw(
    `${house.url}/admin/graphql`,
    officer.headers,
    'mutation ($month: CalendarDay!) { prepareInspection(month: $month) { id digest } }',
    { month: months.ofOfficer },
  )
  if (codes.length > 0) throw new Error(`No pack: ${codes.join(' ')}`)
  const { id, digest } = (JSON.parse(text) as { data: { prepareInspection: { id: string; digest: string } } }).data
    .prepareInspection
  const copy = async (name: 'ofAuditor' | 'ofChief' | 'signed', by: string) => {
    const copied = randomUUID()
    const isSigned = name === 'signed'
    await superuser.query(
      `insert into jikimi.inspection (id, month, prepared_by, prepared_at, content, digest, signed_by, signed_at, follow_up_sealed, signed_digest)
       select $1, $2, $3, prepared_at, content, digest, case when $5 then $6::uuid end, case when $5 then jikimi.now() end,
         case when $5 then '\\x00'::bytea end, case when $5 then digest end
       from jikimi.inspection where id = $4`,
      [copied, months[name], people[by], id, isSigned, people['chief']],
    )
    // Of what is signed the words stay closed: nobody adds any
    if (isSigned) await comment(superuser, copied, people['auditor']!)
    else await keystore.create(copied)
    return copied
  }
  await keystore.create(id)
  const inspections = {
    ofOfficer: id,
    ofAuditor: await copy('ofAuditor', 'auditor'),
    ofChief: await copy('ofChief', 'chief'),
    signed: await copy('signed', 'officer'),
  }
  return { inspections, months: { ...months }, digest }
}

const comment = (superuser: Client, inspection: string, by: string) =>
  superuser.query(
    `insert into jikimi.inspection_comment (id, inspection_id, by_account, at, is_finding, text_sealed)
     values (gen_random_uuid(), $1, $2, jikimi.now(), true, '\\x00')`,
    [inspection, by],
  )
