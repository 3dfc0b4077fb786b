import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import type { Client } from 'pg'
import { DEMO_PASSWORD } from '../../src/demo/demo-people.js'
import { seedDemo } from '../../src/demo/seed-demo.js'
import { keep, readKept } from '../../src/installation/kept-file.js'
import { prepare } from '../../src/installation/prepare.js'
import { DEFAULT_POLICY_FILE } from '../../src/main/default-policy.js'
import type { RoleUrls } from '../../src/persistence/database-roles.js'
import { provisionDatabase } from '../../src/persistence/provision-database.js'
import { aConfiguration } from './a-configuration.js'
import { asSuperuser } from './as-superuser.js'
import { run } from './run.js'

export interface Template {
  readonly name: string
  /** Its data folder: keystore, keystore root, site key. */
  readonly folder: string
  readonly urls: RoleUrls
  readonly siteKey: string
}

const NAME = 'jikimi_template'
const LOCK = 7_141_002

/**
 * One test file at a time gets the template, made by whoever comes first: provisioned, migrated, seeded with the demo
 * people and no inquiry. Roles belong to the whole PostgreSQL, so copies are provisioned in here too.
 */
export const withTemplate = <T>(act: (template: Template, admin: Client) => Promise<T>): Promise<T> =>
  asSuperuser('postgres', async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [LOCK])
    const file = join(run().folder, 'template.json')
    const kept = await readKept(file)
    const template = kept === undefined ? await make() : (JSON.parse(kept) as Template)
    if (kept === undefined) await keep(file, JSON.stringify(template))
    return act(template, admin)
  })

async function make(): Promise<Template> {
  const folder = join(run().folder, 'template')
  const urls = await provisionDatabase(run().superuserUrl, NAME)
  const { keystore, clock, siteKey } = await prepare(aConfiguration(folder, 1), urls, DEFAULT_POLICY_FILE)
  await seedDemo(urls.jikimi_migrator, keystore, clock.now())
  keystore.close()
  await makeSignInsCheap()
  await takePolicyAsStated()
  return { name: NAME, folder, urls, siteKey }
}

/** Thousands of sign-ins in a run: the demo people's password, hashed at the least cost that there is. */
async function makeSignInsCheap(): Promise<void> {
  const cheap = await hash(DEMO_PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 })
  await asSuperuser(NAME, (client) => client.query('update jikimi.account_credential set password_hash = $1', [cheap]))
}

/** Tests of the log count entries of their own. That a fresh installation states its first version, `journeys/policy-stated` asks. */
const takePolicyAsStated = (): Promise<unknown> =>
  asSuperuser(NAME, (client) =>
    client.query('update jikimi.policy_version set statement_index = 0, took_effect_at = jikimi.now()'),
  )
