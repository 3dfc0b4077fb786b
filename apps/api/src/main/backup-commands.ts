import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Configuration, configure } from '../config/configuration.js'
import { readEnvironment } from '../config/environment.js'
import { keptVerifier } from '../evidence/index.js'
import { backupParts, withDatabase } from '../installation/backup-parts.js'
import { openScratch } from '../installation/open-scratch.js'
import { openDatabase } from '../installation/open-database.js'
import { systemClock } from '../kernel/clock.js'
import { openDirectoryKeystore } from '../keystore/index.js'
import {
  BackupRefused,
  makeBackup,
  proveBackup,
  readHead,
  restoreBackup,
  restoreKeystore,
} from '../rooms/backups/index.js'
import { say } from './say.js'
import { tellProof } from './tell-proof.js'

/** `jikimi backup`, `backup prove` and `restore`: made beside a running server, proven where it harms nobody. */
export function addBackupCommands(program: Command): void {
  const backup = program
    .command('backup')
    .description('Makes a backup of database, evidence and keystore, sealed, beside a running server too.')
    .option('--to <folder>', 'where it lies; by default BACKUP_FOLDER')
    .action(make)
  backup
    .command('prove')
    .argument('<file>', 'a file that ends in .backup')
    .description(
      'Restores it into a database of its own, which is thrown away; exit code 1 where it does not give back all.',
    )
    .action(prove)
  program
    .command('restore')
    .argument('<file>', 'a file that ends in .backup')
    .option('--keystore <file>', 'its copy of the keystore, where there is no keystore any more')
    .description('Fills an empty database. Stop the server first. The next start does again what has ended since.')
    .action(restore)
}

function configured(): Configuration {
  const environment = readEnvironment()
  return configure(environment, environment.JIKIMI_MODE ?? 'demo')
}

async function make({ to }: { readonly to?: string }): Promise<void> {
  const configuration = configured()
  const made = await withDatabase(configuration, (running) =>
    makeBackup(backupParts(configuration, running), to ?? configuration.backupFolder),
  )
  say(`${made.rows} rows, ${made.bytes} bytes:
  ${made.path}
  ${made.keystorePath} (over in 24 hours)
Keep ${configuration.backupKeyFile} apart from both: without it they do not open.`)
}

async function prove(file: string): Promise<void> {
  const configuration = configured()
  const { keystoreFolder, keystoreRootFile, backupKeyFile: keyFile, evidenceFolder, logKeyFile } = configuration
  const keystore = await openDirectoryKeystore(keystoreFolder, keystoreRootFile, undefined, { isReadOnly: true })
  const folder = await mkdtemp(join(tmpdir(), 'jikimi-proof-'))
  try {
    const scratch = await openScratch(folder)
    try {
      const proof = await withDatabase(configuration, async ({ urls, clock }) =>
        proveBackup(
          {
            scratch: { urls: scratch.urls, evidenceFolder: join(folder, 'evidence') },
            keyFile,
            keystore,
            verifier: await keptVerifier(logKeyFile),
            evidenceFolder,
            url: urls.jikimi_worker,
            clock,
          },
          file,
        ),
      )
      tellProof(proof)
      if (!proof.isProven) throw new BackupRefused('BACKUP_NOT_PROVEN')
    } finally {
      await scratch.stop()
    }
  } finally {
    keystore.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function restore(file: string, { keystore: copy }: { readonly keystore?: string }): Promise<void> {
  const configuration = configured()
  const { keystoreFolder, keystoreRootFile, backupKeyFile: keyFile, evidenceFolder } = configuration
  const now = systemClock().now()
  const { keystore: expected } = await readHead(file)
  if (copy !== undefined) await restoreKeystore({ keyFile, folder: keystoreFolder, now }, copy)
  // Rows that nothing opens are no restore
  const keystore = await openDirectoryKeystore(keystoreFolder, keystoreRootFile, expected)
  keystore.close()
  const database = await openDatabase(configuration, say)
  try {
    const restored = await restoreBackup({ url: database.urls.jikimi_migrator, keyFile, evidenceFolder, now }, file)
    say(`Restored: ${restored.rows} rows of ${restored.tables} tables, as they were at ${restored.madeAt}.
${restored.hasPutEvidence ? 'The evidence is the one of the backup: if there is a newer copy, put that in its place now.' : 'The evidence folder was there and stays.'}
Start Jikimi: before anybody is served, it does again what has ended since, and says what that was.`)
  } finally {
    await database.stop()
  }
}
