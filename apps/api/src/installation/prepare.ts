import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Configuration } from '../config/configuration.js'
import { type Log, openLog, witnessList } from '../evidence/index.js'
import { type Clock, systemClock } from '../kernel/clock.js'
import { newId } from '../kernel/identifier.js'
import { newSecretToken, tokenDigest } from '../kernel/secret-token.js'
import {
  createDirectoryKeystore,
  KeystoreRefused,
  openDirectoryKeystore,
  type TurningKeystore,
} from '../keystore/index.js'
import type { RoleUrls } from '../persistence/database-roles.js'
import { migrateJobs } from '../persistence/job-queue.js'
import { migrate } from '../persistence/orm.js'
import { publishPolicy } from '../rooms/policy/index.js'
import { checkKeystore } from './check-keystore.js'
import { keep, readKept } from './kept-file.js'

export interface Prepared {
  readonly keystore: TurningKeystore
  readonly evidence: Log
  readonly clock: Clock
  readonly siteKey: string
  /** True where this call made the installation. */
  readonly isNew: boolean
}

export class OtherInstallation extends Error {
  override readonly name = 'OtherInstallation'

  constructor(made: string, asked: string) {
    super(
      `This database was made as a ${made} installation and can't be opened as ${asked}. Use another database and another JIKIMI_DATA.`,
    )
  }
}

interface Installation {
  readonly id: string
  readonly mode: 'demo' | 'production'
  readonly keystore_id: string
}

/** Migrates, publishes the first policy version, opens the keystore that belongs to this database. Safe to run again. */
export async function prepare(configuration: Configuration, urls: RoleUrls, policyFile: string): Promise<Prepared> {
  await migrate(urls.jikimi_migrator)
  await migrateJobs(urls.jikimi_migrator)
  const migrator = new Client({ connectionString: urls.jikimi_migrator })
  await migrator.connect()
  try {
    const clock = systemClock(await shiftOf(migrator))
    const installed = await installation(migrator)
    demandSameMode(configuration.mode, installed)
    const keystore = await openKeystore(configuration, installed)
    await checkKeystore(urls.jikimi_backup, keystore).catch((fault: unknown) => {
      keystore.close()
      throw fault
    })
    const id = installed?.id ?? randomUUID()
    const evidence = await openOwnLog(configuration, migrator, id)
    if (!installed) await install(migrator, id, configuration.mode, keystore.id, clock.now())
    await publishPolicy(migrator, await readFile(policyFile, 'utf8'), clock.now())
    return {
      keystore,
      evidence,
      clock,
      siteKey: await ownSiteKey(migrator, configuration.dataFolder, clock.now()),
      isNew: !installed,
    }
  } finally {
    await migrator.end()
  }
}

async function installation(migrator: Client): Promise<Installation | undefined> {
  const { rows } = await migrator.query<Installation>('select id, mode, keystore_id from jikimi.installation')
  return rows[0]
}

function demandSameMode(mode: string, installed: Installation | undefined): void {
  if (!installed || installed.mode === mode) return
  throw new OtherInstallation(installed.mode, mode)
}

/** A new keystore only for a new database: opening data with fresh keys would lose all of it silently. */
async function openKeystore(
  { keystoreFolder, keystoreRootFile }: Configuration,
  installed: Installation | undefined,
): Promise<TurningKeystore> {
  if (installed) return openDirectoryKeystore(keystoreFolder, keystoreRootFile, installed.keystore_id)
  await createDirectoryKeystore(keystoreFolder, keystoreRootFile).catch((fault: unknown) => {
    if (!(fault instanceof KeystoreRefused && fault.code === 'KEYSTORE_EXISTS')) throw fault
  })
  return openDirectoryKeystore(keystoreFolder, keystoreRootFile)
}

/** Made with the first start; a log that the database knows of and that isn't there refuses the start. */
async function openOwnLog(configuration: Configuration, migrator: Client, installationId: string): Promise<Log> {
  const { evidenceFolder, logKeyFile, logWitnessesFile, staffUrl } = configuration
  const { rowCount } = await migrator.query('select from jikimi.log_head')
  const witnesses = logWitnessesFile === undefined ? [] : witnessList(await readFile(logWitnessesFile, 'utf8'))
  return openLog(
    { folder: evidenceFolder, keyFile: logKeyFile, witnesses },
    { host: staffUrl.host, installationId, hasBegun: rowCount === 1 },
  )
}

const install = (migrator: Client, id: string, mode: string, keystoreId: string, now: Date) =>
  migrator.query('insert into jikimi.installation (id, mode, keystore_id, created_at) values ($1, $2, $3, $4)', [
    id,
    mode,
    keystoreId,
    now,
  ])

async function shiftOf(migrator: Client): Promise<number> {
  const { rows } = await migrator.query<{ ms: string }>(
    `select (extract(epoch from shift) * 1000)::text as ms from jikimi.clock_shift`,
  )
  return Number(rows[0]?.ms ?? 0)
}

/** For all visitors together: what one of them may send is bounded by address. */
const RATE_OF_OWN_SITE = 60_000

/**
 * The built-in site's key: its text lies in the data folder, its digest in the database. One that an administrator
 * has ended is followed by another at the next start.
 */
async function ownSiteKey(migrator: Client, dataFolder: string, now: Date): Promise<string> {
  const file = join(dataFolder, 'site-key')
  const kept = await readKept(file)
  const key = kept === undefined || (await hasEnded(migrator, kept)) ? newSecretToken() : kept
  await keep(file, key)
  await migrator.query(
    `insert into jikimi.site_key (id, key_digest, label, origins, requests_per_minute, created_at)
     values ($1, $2, 'built-in site', '{}', $3, $4) on conflict (key_digest) do nothing`,
    [newId(now), tokenDigest(key), RATE_OF_OWN_SITE, now],
  )
  return key
}

async function hasEnded(migrator: Client, key: string): Promise<boolean> {
  const { rowCount } = await migrator.query(
    'select 1 from jikimi.site_key where key_digest = $1 and ended_at is not null',
    [tokenDigest(key)],
  )
  return rowCount === 1
}
