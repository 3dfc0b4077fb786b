import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifierKeyOf } from '@jikimi/transparency-log'
import type { Command } from 'commander'
import { Client } from 'pg'
import { type Configuration, configure } from '../config/configuration.js'
import { readEnvironment } from '../config/environment.js'
import {
  EvidenceStore,
  FINDINGS,
  type Finding,
  fsck,
  keptVerifier,
  witnessedBy,
  witnessList,
} from '../evidence/index.js'
import { readKept } from '../installation/kept-file.js'
import { openDatabase } from '../installation/open-database.js'
import type { RoleUrls } from '../persistence/database-roles.js'
import { say } from './say.js'

/** `jikimi log …`: what who runs the server asks of the transparency log. Neither changes anything. */
export function addLogCommands(program: Command): void {
  const log = program.command('log').description('The transparency log of the access records.')
  log.command('key').description('Prints the verifier key, which auditors and witnesses need.').action(printKey)
  log
    .command('fsck')
    .description(
      'Derives the whole log anew from the records; exit code 1 and a line for each thing that does not fit.',
    )
    .action(check)
}

function configured(): Configuration {
  const environment = readEnvironment()
  return configure(environment, environment.JIKIMI_MODE ?? 'demo')
}

async function printKey(): Promise<void> {
  say(verifierKeyOf(await keptVerifier(configured().logKeyFile)))
}

async function check(): Promise<void> {
  const configuration = configured()
  const verifier = await keptVerifier(configuration.logKeyFile)
  const store = new EvidenceStore(configuration.evidenceFolder)
  const witnesses = witnessList(
    configuration.logWitnessesFile === undefined ? '' : await readFile(configuration.logWitnessesFile, 'utf8'),
  )
  const asked = await Promise.all(
    witnesses.map(async (one) => ({
      name: one.verifier.name,
      checkpoint: await witnessedBy(one, { origin: verifier.name, verifier }),
    })),
  )
  const witnessed = asked.flatMap(({ name, checkpoint }) => (checkpoint ? [{ name, checkpoint }] : []))
  const { findings, size } = await withDatabase(configuration, (client) => fsck({ client, store, verifier, witnessed }))
  for (const finding of findings) say(lineOf(finding))
  if (findings.length > 0) process.exitCode = 1
  else
    say(
      `${size} entries of ${verifier.name}, derived anew: all fit. Witnesses that answered: ${witnessed.length} of ${witnesses.length}.`,
    )
}

/** The database of the server that runs, or one that is started for it. */
async function withDatabase<T>(configuration: Configuration, act: (client: Client) => Promise<T>): Promise<T> {
  const kept = await readKept(join(configuration.dataFolder, 'database-roles.json'))
  const running = kept === undefined ? undefined : await connect((JSON.parse(kept) as RoleUrls).jikimi_backup)
  if (running) return act(running).finally(() => running.end())
  const database = await openDatabase(configuration, () => undefined)
  try {
    const client = new Client({ connectionString: database.urls.jikimi_backup })
    await client.connect()
    return await act(client).finally(() => client.end())
  } finally {
    await database.stop()
  }
}

async function connect(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  return client.connect().then(
    () => client,
    () => undefined,
  )
}

const lineOf = ({ code, index, recordId, at }: Finding): string =>
  [
    code,
    ...(index === undefined ? [] : [`entry ${index}`]),
    ...(recordId === undefined ? [] : [`record ${recordId}`]),
    ...(at === undefined ? [] : [at]),
    FINDINGS[code],
  ].join('  ')
