import { Client } from 'pg'
import { newSecretToken, tokenDigest } from '../kernel/secret-token.js'
import { isSignInName } from '../rooms/staff/index.js'
import { makeDepartments } from './departments.js'
import { makeAccount } from './make-account.js'
import { recordAct } from './record-act.js'

export interface FirstPeople {
  readonly administrator: string
  readonly chiefPrivacyOfficer: string
}

export class AlreadyInstalled extends Error {
  override readonly name = 'AlreadyInstalled'

  constructor() {
    super('This installation has accounts already. An administrator invites further people on the dashboard.')
  }
}

const DAYS = 3

/**
 * The first administrator and the chief privacy officer, each with a one-time invitation; no password is ever made for
 * them. Returns the tokens. @throws AlreadyInstalled where there is any account.
 */
export async function makeFirstPeople(
  migratorUrl: string,
  people: FirstPeople,
  now: Date,
): Promise<{ administrator: string; chiefPrivacyOfficer: string }> {
  for (const name of [people.administrator, people.chiefPrivacyOfficer]) {
    if (!isSignInName(name))
      throw new RangeError('A sign-in name has 3 to 254 characters: lower-case letters, digits and . _ + @ -')
  }
  const migrator = new Client({ connectionString: migratorUrl })
  await migrator.connect()
  try {
    await migrator.query('begin')
    await migrator.query('lock table jikimi.account in share row exclusive mode')
    if ((await migrator.query('select 1 from jikimi.account limit 1')).rowCount) throw new AlreadyInstalled()
    // Apart from the start: neither could grant an auditor a scope over their own department
    const { MANAGEMENT, SYSTEMS } = await makeDepartments(migrator, now)
    const administrator = await makeAccount(
      migrator,
      {
        signInName: people.administrator,
        displayName: people.administrator,
        roles: ['ADMINISTRATOR'],
        departmentId: SYSTEMS,
        isDemo: false,
      },
      now,
    )
    const officer = await makeAccount(
      migrator,
      {
        signInName: people.chiefPrivacyOfficer,
        displayName: people.chiefPrivacyOfficer,
        roles: ['CHIEF_PRIVACY_OFFICER'],
        departmentId: MANAGEMENT,
        isDemo: false,
      },
      now,
    )
    const tokens = {
      administrator: await invite(migrator, administrator, now),
      chiefPrivacyOfficer: await invite(migrator, officer, now),
    }
    for (const id of [administrator, officer]) await recordAct(migrator, 'account.created', id, now)
    await migrator.query('commit')
    return tokens
  } catch (fault) {
    await migrator.query('rollback')
    throw fault
  } finally {
    await migrator.end()
  }
}

async function invite(migrator: Client, accountId: string, now: Date): Promise<string> {
  const token = newSecretToken()
  await migrator.query('insert into jikimi.invitation (token_digest, account_id, expires_at) values ($1, $2, $3)', [
    tokenDigest(token),
    accountId,
    new Date(now.getTime() + DAYS * 86_400_000),
  ])
  return token
}
