import { addDays, dayInSeoul } from '@jikimi/policy'
import type { DutyCode } from '@jikimi/schema'
import { Client } from 'pg'
import { makeAccount } from '../installation/make-account.js'
import { type DepartmentCode, makeDepartments } from '../installation/departments.js'
import { newId } from '../kernel/identifier.js'
import { tokenDigest } from '../kernel/secret-token.js'
import type { Keystore } from '../keystore/index.js'
import { hashPassword, newRecoveryCodes, recoveryDigests, sealCodeSecret } from '../rooms/staff/index.js'
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from './demo-people.js'
import { DEMO_SITE_KEY } from './demo-site-key.js'

interface Scope {
  readonly by: string
  readonly purposes: readonly string[]
  readonly duties: readonly DutyCode[]
  readonly departments: readonly string[]
}

/** One person per role, a designation each for the handlers, scopes for the auditor, a site key. All in one transaction. */
export async function seedDemo(migratorUrl: string, keystore: Keystore, now: Date): Promise<void> {
  const migrator = new Client({ connectionString: migratorUrl })
  await migrator.connect()
  try {
    const { rowCount } = await migrator.query('select 1 from jikimi.account limit 1')
    if (rowCount) return
    await migrator.query('begin')
    const departments = await makeDepartments(migrator, now)
    const ids = new Map<string, string>()
    for (const person of DEMO_PEOPLE) {
      const { signInName, displayName, roles } = person
      const id = await makeAccount(
        migrator,
        { signInName, displayName, roles, departmentId: departments[person.department], isDemo: true },
        now,
      )
      ids.set(person.roles[0]!, ids.get(person.roles[0]!) ?? id)
      await enrol(migrator, keystore, id, person, now)
      if (person.designatedFor) await designate(migrator, id, person.designatedFor, ids, now)
    }
    await train(migrator, ids, now)
    await grantScopes(migrator, ids, departments, now)
    await siteKey(migrator, now)
    await migrator.query('commit')
  } catch (fault) {
    await migrator.query('rollback')
    throw fault
  } finally {
    await migrator.end()
  }
}

async function enrol(
  migrator: Client,
  keystore: Keystore,
  id: string,
  { codeSecret }: DemoPerson,
  now: Date,
): Promise<void> {
  const { keyId, sealed } = await sealCodeSecret(keystore, id, codeSecret)
  await migrator.query(
    'insert into jikimi.account_credential (account_id, password_hash, totp_key_id, totp_sealed) values ($1, $2, $3, $4)',
    [id, await hashPassword(DEMO_PASSWORD), keyId, sealed],
  )
  // Thrown away at once: a demo's second factor is known to everybody anyway
  const codes = recoveryDigests(id, newRecoveryCodes())
  await migrator.query(
    'insert into jikimi.recovery_code (account_id, code_digest, made_at) select $1, code, $3 from unnest($2::bytea[]) code',
    [id, codes, now],
  )
  await migrator.query(`update jikimi.account set state = 'ACTIVE' where id = $1`, [id])
}

async function designate(
  migrator: Client,
  id: string,
  purpose: string,
  ids: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const today = dayInSeoul(now)
  await migrator.query(
    `insert into jikimi.designation (id, account_id, purposes, from_on, until_on, authority, designated_by, designated_at, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8)`,
    [
      newId(now),
      id,
      [purpose],
      today,
      addDays(today, 365),
      '내부관리계획 제5조 (demo)',
      ids.get('PRIVACY_OFFICER'),
      now,
      ids.get('CHIEF_PRIVACY_OFFICER'),
    ],
  )
}

/** A course thirty days ago that the handlers attended, as the privacy officer entered it. */
async function train(migrator: Client, ids: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const course = newId(now)
  const officer = ids.get('PRIVACY_OFFICER')
  await migrator.query(
    `insert into jikimi.training_course (id, title, audience, purpose, content, held_on, method, planned_by, planned_at)
     values ($1, '개인정보 보호 기본 교육 (demo)', '개인정보취급자', '취급자의 개인정보 보호 의무를 안다',
       '개인정보 보호법, 내부관리계획, 가림과 열람, 유출 시 신고', $2, 'IN_PERSON', $3, $4)`,
    [course, addDays(dayInSeoul(now), -30), officer, now],
  )
  const { rows } = await migrator.query<{ id: string }>(
    `select account_id as id from jikimi.account_role where role = 'HANDLER'`,
  )
  for (const { id } of rows) {
    await migrator.query(
      'insert into jikimi.attendance (id, course_id, account_id, entered_by, entered_at) values ($1, $2, $3, $4, $5)',
      [newId(now), course, id, officer, now],
    )
  }
}

/** Everything, by two people: nobody grants a scope that audits themselves. */
async function grantScopes(
  migrator: Client,
  ids: ReadonlyMap<string, string>,
  { MANAGEMENT, SUPPORT, SYSTEMS, AUDIT }: Record<DepartmentCode, string>,
  now: Date,
): Promise<void> {
  const [chief, administrator] = [ids.get('CHIEF_PRIVACY_OFFICER')!, ids.get('ADMINISTRATOR')!]
  const purposes = DEMO_PEOPLE.flatMap(({ designatedFor }) => designatedFor ?? [])
  const scopes: readonly Scope[] = [
    { by: chief, purposes, duties: ['RIGHTS_REQUEST', 'REGISTER'], departments: [] },
    { by: chief, purposes: [], duties: ['ACCESS_CONTROL'], departments: [SUPPORT, SYSTEMS, AUDIT] },
    { by: administrator, purposes: [], duties: ['ACCESS_CONTROL'], departments: [MANAGEMENT] },
    { by: administrator, purposes: [], duties: ['INSPECTION', 'DESTRUCTION', 'INCIDENT'], departments: [] },
  ]
  const today = dayInSeoul(now)
  for (const one of scopes)
    await migrator.query(
      `insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(now),
        ids.get('AUDITOR'),
        one.purposes,
        one.duties,
        one.departments,
        addDays(today, -30),
        addDays(today, 365),
        one.by,
        now,
      ],
    )
}

async function siteKey(migrator: Client, now: Date): Promise<void> {
  await migrator.query(
    `insert into jikimi.site_key (id, key_digest, label, origins, is_demo, created_at) values ($1, $2, 'demo frontend', $3, true, $4)`,
    [newId(now), tokenDigest(DEMO_SITE_KEY), ['http://localhost:3000'], now],
  )
}
