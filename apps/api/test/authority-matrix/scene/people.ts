import type { Role } from '@jikimi/schema'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'

interface NewPerson {
  readonly roles: readonly Role[]
  readonly state?: 'ACTIVE' | 'SUSPENDED' | 'DISABLED' | 'INVITED'
  /** By their name in the scene, who stands before them. */
  readonly suspendedBy?: string
}

const HANDLER: NewPerson = { roles: ['HANDLER'] }
const BOTH_SEATS: NewPerson = { roles: ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER'] }

/** Who is there beside the demo people, by the name that the tables use. */
const NEW: Readonly<Record<string, NewPerson>> = {
  deputy: { roles: ['ARCHIVIST'] },
  single: BOTH_SEATS,
  secondSingle: BOTH_SEATS,
  officerDeputy: { roles: ['PRIVACY_OFFICER'] },
  secondAuditor: { roles: ['AUDITOR'] },
  secondAdministrator: { roles: ['ADMINISTRATOR'] },
  thirdAdministrator: { roles: ['ADMINISTRATOR'] },
  colleague: HANDLER,
  lapsed: HANDLER,
  neverAttended: HANDLER,
  voided: HANDLER,
  ended: HANDLER,
  unapproved: HANDLER,
  upcoming: HANDLER,
  over: HANDLER,
  undesignated: HANDLER,
  designee: HANDLER,
  secondDesignee: HANDLER,
  locked: HANDLER,
  invited: { ...HANDLER, state: 'INVITED' },
  disabled: { ...HANDLER, state: 'DISABLED' },
  suspendedByAdministrator: { ...HANDLER, state: 'SUSPENDED', suspendedBy: 'administrator' },
  suspendedByChief: { ...HANDLER, state: 'SUSPENDED', suspendedBy: 'chief' },
}

const DEMO = {
  administrator: 'administrator',
  archivist: 'archivist',
  auditor: 'auditor',
  chief: 'cpo',
  handler: 'handler',
  irHandler: 'ir-handler',
  officer: 'officer',
} as const

export type People = Readonly<Record<string, string>>

/** Account ids by name. */
export async function addPeople(superuser: Client): Promise<People> {
  const people: Record<string, string> = {}
  for (const [name, signInName] of Object.entries(DEMO)) {
    const { rows } = await superuser.query<{ id: string }>('select id from jikimi.account where sign_in_name = $1', [
      `${signInName}@example.kr`,
    ])
    people[name] = rows[0]!.id
  }
  for (const [name, { roles, state = 'ACTIVE', suspendedBy }] of Object.entries(NEW)) {
    const id = randomUUID()
    people[name] = id
    await superuser.query(
      `insert into jikimi.account (id, sign_in_name, display_name, department_id, state, locale, created_at, suspended_by)
       select $1, $2, $3, (select id from jikimi.department order by name_en limit 1), $4, 'KO', jikimi.now(), $5`,
      [id, `${name.toLowerCase()}@example.kr`, `지어낸 ${name}`, state, suspendedBy ? people[suspendedBy] : null],
    )
    await addRoles(superuser, id, roles, people['administrator'])
  }
  await superuser.query(
    `insert into jikimi.account_credential (account_id, password_hash, totp_key_id, totp_sealed, locked_until)
     select a.id, c.password_hash, c.totp_key_id, c.totp_sealed, case a.id when $2 then jikimi.now() + interval '20 minutes' end
     from jikimi.account a, jikimi.account_credential c
     where c.account_id = $1 and a.state = 'ACTIVE' and a.id <> all (select account_id from jikimi.account_credential)`,
    [people['handler'], people['locked']],
  )
  return people
}

/** Who holds both seats comes past the triggers: by the rules there is one chief privacy officer, and the demo has them. */
async function addRoles(superuser: Client, id: string, roles: readonly Role[], by?: string): Promise<void> {
  await superuser.query(`set session_replication_role = ${roles.length > 1 ? 'replica' : 'origin'}`)
  for (const role of roles)
    await superuser.query(
      'insert into jikimi.account_role (account_id, role, granted_at, granted_by) values ($1, $2, jikimi.now(), $3)',
      [id, role, by],
    )
  await superuser.query('set session_replication_role = origin')
}
