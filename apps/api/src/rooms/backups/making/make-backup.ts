import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, escapeIdentifier } from 'pg'
import { EvidenceStore } from '../../../evidence/index.js'
import type { Clock } from '../../../kernel/clock.js'
import { newId } from '../../../kernel/identifier.js'
import type { RoleUrls } from '../../../persistence/database-roles.js'
import type { ArchiveHead } from '../archive/archive-head.js'
import { ArchiveWriter } from '../archive/archive-writer.js'
import { backupKey } from '../archive/backup-key.js'
import { backedUpTables } from '../copying/backed-up-tables.js'
import { CopyOut } from '../copying/copy-out.js'
import { BackupRow } from './backup-row.js'
import { evidenceFiles } from './evidence-files.js'
import { keystoreFiles } from './keystore-files.js'
import { sweepUnfinished } from './sweep-unfinished.js'

/** Where a backup can be stopped from outside. */
export type BackupStep = 'SNAPSHOT' | 'TABLES_WRITTEN' | 'BEGUN' | 'KEYSTORE_WRITTEN' | 'FINISHED'

export interface BackupParts {
  readonly urls: Pick<RoleUrls, 'jikimi_backup' | 'jikimi_worker'>
  readonly evidenceFolder: string
  readonly keystoreFolder: string
  readonly keyFile: string
  readonly clock: Clock
  /** After so many days it is deleted. */
  readonly days: number
  /** For tests, which stop the process in here. */
  readonly onStep?: (step: BackupStep) => void | Promise<void>
}

export interface MadeBackup {
  readonly id: string
  /** Of the database and the evidence. */
  readonly path: string
  readonly keystorePath: string
  readonly bytes: number
  readonly rows: number
}

const DAY_MS = 86_400_000
const ABOUT = `
select i.id as installation, i.keystore_id as keystore, i.mode,
  (select coalesce(max(epoch), 1)::integer from jikimi.key_epoch where switched_at is not null) as epoch,
  (select coalesce(json_agg(name order by id), '[]') from public.jikimi_migration) as migrations,
  (select to_char(min(at) at time zone 'Asia/Seoul', 'YYYY-MM-DD') from jikimi.access_record) as "firstRecord",
  (select coalesce(json_agg(substr(c.relname, 14)::integer), '[]') from pg_inherits h join pg_class c on c.oid = h.inhrelid
    where h.inhparent = 'jikimi.lookup_token'::regclass) as "tokenEpochs"
from jikimi.installation i`

interface About {
  readonly installation: string
  readonly keystore: string
  readonly epoch: number
}

/**
 * One state of the database, then the evidence, then the keystore: a later copy of keys and endings fits an earlier one of
 * the rows. Beside a server that goes on. Two files, sealed; the one with the keystore is over after a day.
 * @throws BackupRefused
 */
export async function makeBackup(parts: BackupParts, folder: string): Promise<MadeBackup> {
  const { clock, urls, keyFile, days, onStep } = parts
  const key = await backupKey.readOrMake(keyFile)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const madeAt = clock.now()
  const id = newId(madeAt)
  const name = `jikimi-${madeAt.toISOString().replace(/[-:]|[.]\d+/g, '')}-${randomBytes(4).toString('hex')}`
  const client = new Client({ connectionString: urls.jikimi_backup })
  await client.connect()
  let archive: ArchiveWriter | undefined
  let begun: string | undefined
  const row = new BackupRow(urls.jikimi_worker)
  try {
    await client.query('begin isolation level repeatable read read only')
    const about = (await client.query<About>(ABOUT)).rows[0]!
    await onStep?.('SNAPSHOT')
    const expiresAt = new Date(madeAt.getTime() + days * DAY_MS)
    const head = headOf(about, { id, madeAt, key })
    archive = await ArchiveWriter.begin(join(folder, `${name}.backup`), key, {
      ...head('database'),
      until: expiresAt.toISOString(),
    })
    await sweepUnfinished(`${archive.path}.unfinished`)
    await archive.add({ kind: 'about', name: 'about' }, text(JSON.stringify(about)))
    const rows = await writeTables(client, archive)
    await client.query('commit')
    await onStep?.('TABLES_WRITTEN')
    for await (const { path, contents } of evidenceFiles(new EvidenceStore(parts.evidenceFolder)))
      await archive.add({ kind: 'evidence', name: path }, contents)
    const keystoreUntil = new Date(madeAt.getTime() + DAY_MS)
    await row.begin({ id, madeAt, folder, name, epoch: about.epoch, keystoreUntil, expiresAt })
    await onStep?.('BEGUN')
    const keystorePath = (begun = join(folder, `${name}.keystore`))
    await writeKeystore(parts.keystoreFolder, keystorePath, key, {
      ...head('keystore'),
      until: keystoreUntil.toISOString(),
    })
    await onStep?.('KEYSTORE_WRITTEN')
    const { bytes, digest } = await archive.finish()
    await onStep?.('FINISHED')
    await row.whole(id, clock.now(), { bytes, digest, rows })
    return { id, path: archive.path, keystorePath, bytes, rows }
  } catch (fault) {
    await archive?.abandon()
    if (begun !== undefined)
      await rm(begun, { force: true })
        .then(() => row.failed(id, clock.now()))
        .catch(() => undefined)
    throw fault
  } finally {
    await client.end()
    key.fill(0)
  }
}

const headOf =
  ({ installation, keystore, epoch }: About, { id, madeAt, key }: { id: string; madeAt: Date; key: Buffer }) =>
  (kind: ArchiveHead['kind']) => ({
    format: 1 as const,
    kind,
    id,
    installation,
    keystore,
    epoch,
    madeAt: madeAt.toISOString(),
    until: '',
    key: backupKey.idOf(key),
    salt: randomBytes(32).toString('hex'),
  })

async function writeTables(client: Client, archive: ArchiveWriter): Promise<number> {
  let rows = 0
  for (const { name, columns } of await backedUpTables(client)) {
    const listed = columns.map(escapeIdentifier).join(', ')
    const copy = CopyOut.from(client, `copy (select ${listed} from jikimi.${escapeIdentifier(name)}) to stdout`)
    rows += await archive.add({ kind: 'table', name, columns }, copy, copy.rows)
  }
  return rows
}

async function writeKeystore(folder: string, path: string, key: Buffer, head: ArchiveHead): Promise<void> {
  const archive = await ArchiveWriter.begin(path, key, head)
  try {
    for await (const { path: name, contents } of keystoreFiles(folder))
      await archive.add({ kind: 'keystore', name }, contents)
    await archive.finish()
  } catch (fault) {
    await archive.abandon()
    throw fault
  }
}

async function* text(contents: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(contents, 'utf8')
}
