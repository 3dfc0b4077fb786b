import 'reflect-metadata'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { configure } from '../config/configuration.js'
import { readEnvironment } from '../config/environment.js'
import { publicDocuments } from '../http/public-documents.js'
import { makeFirstPeople } from '../installation/first-people.js'
import { makeSiteKey } from '../installation/make-site-key.js'
import { openDatabase } from '../installation/open-database.js'
import { prepare } from '../installation/prepare.js'
import { checkBoot } from '../persistence/boot-check.js'
import { signInNameOf } from '../rooms/staff/index.js'
import { DEFAULT_POLICY_FILE } from './default-policy.js'
import { explain } from './explain.js'
import { addBackupCommands } from './backup-commands.js'
import { addKeystoreCommands } from './keystore-commands.js'
import { addLogCommands } from './log-commands.js'
import { addPolicyCommands } from './policy-commands.js'
import { say } from './say.js'
import { buildPublicSchema } from './schemas.js'

interface InitOptions {
  readonly administrator?: string
  readonly cpo?: string
}

const program = new Command('jikimi').description('Jikimi on the command line.')

program
  .command('init')
  .description(
    'Makes a first production installation: database roles, keystore, one-time links for the first two people.',
  )
  .option('--administrator <sign-in-name>', 'who makes the other accounts')
  .option('--cpo <sign-in-name>', 'the chief privacy officer')
  .action(init)

program
  .command('site-key')
  .description('Makes a site key for a website or frontend and prints it once.')
  .requiredOption('--label <words>', 'what it is for')
  .option('--origin <origin...>', 'where its pages come from, like https://www.example.kr', [])
  .option('--document <file...>', 'a public document that it may ask; without any, those of the built-in site', [])
  .option('--rate <requests>', 'how many requests a minute', '600')
  .action(siteKey)

addBackupCommands(program)
addKeystoreCommands(program)
addLogCommands(program)
addPolicyCommands(program)

await program.parseAsync().catch((fault: unknown) => {
  explain(fault)
  process.exitCode = 1
})

async function init(options: InitOptions): Promise<void> {
  const configuration = configure(readEnvironment(), 'production')
  const administrator = signInNameOf(options.administrator ?? (await ask('Sign-in name of the first administrator: ')))
  const chiefPrivacyOfficer = signInNameOf(options.cpo ?? (await ask('Sign-in name of the chief privacy officer: ')))
  const database = await openDatabase(configuration, say)
  try {
    const { keystore, clock } = await prepare(
      configuration,
      database.urls,
      configuration.policyFile ?? DEFAULT_POLICY_FILE,
    )
    keystore.close()
    await checkBoot(database.urls, 'production')
    const tokens = await makeFirstPeople(
      database.urls.jikimi_migrator,
      { administrator, chiefPrivacyOfficer },
      clock.now(),
    )
    const link = (token: string) => `${configuration.staffUrl.origin}/admin/#/enrol#${token}`
    say(`
Installed. These links work once, for three days. Hand each over in person; they are not shown again.

  ${administrator} (administrator)
    ${link(tokens.administrator)}
  ${chiefPrivacyOfficer} (chief privacy officer)
    ${link(tokens.chiefPrivacyOfficer)}

Keep ${configuration.keystoreFolder} and ${configuration.keystoreRootFile} safe and apart from the database's backups:
without them nothing that was collected can be opened.
Keep copies of ${configuration.evidenceFolder} and ${configuration.logKeyFile} where whoever runs the database can't write: without
them nobody can prove what the access records were.
Start with: JIKIMI_MODE=production npm start. The dashboard's first page lists what to do next.`)
  } finally {
    await database.stop()
  }
}

interface SiteKeyOptions {
  readonly label: string
  readonly origin: readonly string[]
  readonly document: readonly string[]
  readonly rate: string
}

async function siteKey({ label, origin: origins, document, rate }: SiteKeyOptions): Promise<void> {
  const documents = await documentsIn(document)
  const environment = readEnvironment()
  const configuration = configure(environment, environment.JIKIMI_MODE ?? 'production')
  const database = await openDatabase(configuration, say)
  try {
    const { keystore, clock } = await prepare(
      configuration,
      database.urls,
      configuration.policyFile ?? DEFAULT_POLICY_FILE,
    )
    keystore.close()
    const terms = { label, origins, documents, requestsPerMinute: Number(rate) }
    const key = await makeSiteKey(database.urls.jikimi_migrator, terms, clock.now())
    say(`Site key for ${label}, shown this once:\n\n  ${key}\n\nSend it as the header x-site-key.`)
  } finally {
    await database.stop()
  }
}

async function documentsIn(files: readonly string[]): Promise<readonly string[]> {
  const contract = publicDocuments(buildPublicSchema())
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const strange = texts.findIndex((text) => !contract.isAnswerable(text))
  if (strange >= 0) throw new RangeError(`Document ${strange + 1} does not fit the public contract and its limits.`)
  return texts
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new RangeError('There is no terminal to ask at: give --administrator and --cpo.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
