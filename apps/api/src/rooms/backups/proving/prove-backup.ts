import type { Verifier } from '@jikimi/transparency-log'
import { Client } from 'pg'
import { EndingsLedger, EvidenceStore, type Finding, fsck } from '../../../evidence/index.js'
import type { Clock } from '../../../kernel/clock.js'
import type { Keystore } from '../../../keystore/index.js'
import type { RoleUrls } from '../../../persistence/database-roles.js'
import { readHead } from '../archive/archive-reader.js'
import { BackupRow } from '../making/backup-row.js'
import { restoreBackup, type Restored } from '../restoring/restore-backup.js'
import { openRows, type OpenedRows } from './open-rows.js'

export interface ProofParts {
  /** An empty database of nobody's, and a folder beside it. */
  readonly scratch: {
    readonly urls: Pick<RoleUrls, 'jikimi_migrator' | 'jikimi_backup'>
    readonly evidenceFolder: string
  }
  readonly keyFile: string
  readonly keystore: Pick<Keystore, 'open' | 'id'>
  readonly verifier: Verifier
  /** The evidence of today: what it says was destroyed since does not open, and must not. */
  readonly evidenceFolder: string
  /** Where that it was proven is noted; as `jikimi_worker`. */
  readonly url: string
  readonly clock: Clock
  readonly most?: number
}

export interface Proof extends Restored {
  readonly opened: readonly OpenedRows[]
  /** Of the log, derived anew. */
  readonly entries: number
  readonly findings: readonly Finding[]
  readonly isProven: boolean
}

const MOST = 20_000
const HEAD = 'select size::float8 as size from jikimi.log_head'
/** What a copy of one moment can't have: witnesses answer a moment later. */
const OF_THE_MOMENT = new Set<Finding['code']>(['CHECKPOINT_BEHIND', 'WITNESSES_DIFFER'])

/**
 * Restores a backup where it harms nobody: rows are as many as there were, sealed ones open with the keystore of today but
 * for what was destroyed since, and the log fits them. @throws BackupRefused
 */
export async function proveBackup(parts: ProofParts, path: string): Promise<Proof> {
  const { scratch, keystore, clock } = parts
  const { id } = await readHead(path)
  const restored = await restoreBackup(
    {
      url: scratch.urls.jikimi_migrator,
      keyFile: parts.keyFile,
      evidenceFolder: scratch.evidenceFolder,
      now: clock.now(),
    },
    path,
  )
  const client = new Client({ connectionString: scratch.urls.jikimi_backup })
  await client.connect()
  try {
    const destroyed = await destroyedSince(parts.evidenceFolder)
    const opened = await openRows({ client, keystore, destroyed, most: parts.most ?? MOST })
    const { findings, entries } = await look(client, parts)
    const isOpen = opened.every(({ unexplained, broken }) => unexplained + broken === 0)
    const isProven = isOpen && findings.length === 0 && restored.keystore === keystore.id
    if (isProven) await new BackupRow(parts.url).proven(id, clock.now())
    return { ...restored, opened, entries, findings, isProven }
  } finally {
    await client.end()
  }
}

async function look(client: Client, { scratch, verifier }: ProofParts) {
  const { rows } = await client.query<{ size: number }>(HEAD)
  const known = rows[0]?.size ?? 0
  const store = new EvidenceStore(scratch.evidenceFolder)
  const { findings, size } = await fsck({ client, store, verifier, patienceMs: 0 })
  // The evidence was copied after the rows: what was recorded in between is not among them
  const isLater = ({ code, index }: Finding): boolean => code === 'RECORD_GONE' && index !== undefined && index >= known
  return { findings: findings.filter((one) => !isLater(one) && !OF_THE_MOMENT.has(one.code)), entries: size }
}

async function destroyedSince(evidenceFolder: string): Promise<ReadonlySet<string>> {
  const destroyed = new Set<string>()
  for await (const { kind, object } of new EndingsLedger(evidenceFolder).entries())
    if (kind === 'DESTROYED') destroyed.add(object)
  return destroyed
}
