import { resolve } from 'node:path'
import type { Environment } from './environment.js'
import { Secret } from './secret.js'

/** What the environment means, with defaults filled in. Frozen; handed out by `main/compose.ts`. */
export interface Configuration {
  readonly mode: 'demo' | 'production'
  readonly host: string
  readonly port: number
  /** Embedded database, keystore and credentials lie here unless told otherwise. */
  readonly dataFolder: string
  /** The user's own PostgreSQL, by a role that may create roles; absent: the embedded one. */
  readonly database: Secret | undefined
  readonly publicUrl: URL
  readonly staffUrl: URL
  /** Who may set X-Forwarded-For; nobody by default, so that a forged one never reaches a record. */
  readonly trustedProxies: readonly string[]
  readonly smtp: Secret | undefined
  readonly mailFrom: string
  /** By which a mail server hands in what came back; absent: nobody may. */
  readonly mailBounceSecret: Secret | undefined
  readonly keystoreFolder: string
  readonly keystoreRootFile: string
  /** Entries, tiles and checkpoints of the transparency log. */
  readonly evidenceFolder: string
  readonly logKeyFile: string
  /** A file of lines `<url> <verifier key>`; absent: nobody witnesses the log, or in a demo the one beside it. */
  readonly logWitnessesFile: string | undefined
  /** Where archives lie that auditors asked for, until they are over. */
  readonly exportsFolder: string
  /** Where backups lie, the key that seals them, and after how many days each is deleted. */
  readonly backupFolder: string
  readonly backupKeyFile: string
  readonly backupDays: number
  /** The image by which the company counts visits; absent: nobody counts. */
  /** Whoever processes personal information for the company by this installation, e.g. a relay for its mail. @law PIPA 26 */
  readonly outsourcees: readonly string[]
  readonly visitCounter: URL | undefined
  readonly policyFile: string | undefined
  /** Where an installation's own wording of forms lies; what isn't there is built in. */
  readonly templatesFolder: string
  readonly logLevel: Environment['LOG_LEVEL']
}

export class ConfigurationNotValid extends Error {
  override readonly name = 'ConfigurationNotValid'

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/** @throws ConfigurationNotValid with all problems at once. */
export function configure(environment: Environment, mode: 'demo' | 'production'): Configuration {
  const dataFolder = resolve(environment.JIKIMI_DATA)
  const local = `http://localhost:${environment.PORT}`
  const configuration: Configuration = {
    mode,
    host: environment.JIKIMI_HOST,
    port: environment.PORT,
    dataFolder,
    database: secret(environment.DATABASE_URL),
    publicUrl: new URL(environment.JIKIMI_PUBLIC_URL ?? local),
    staffUrl: new URL(environment.JIKIMI_STAFF_URL ?? local),
    trustedProxies: (environment.TRUSTED_PROXIES ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    smtp: secret(environment.SMTP_URL),
    mailFrom: environment.MAIL_FROM ?? 'no-reply@example.kr',
    mailBounceSecret: secret(environment.MAIL_BOUNCE_SECRET),
    keystoreFolder: resolve(environment.KEYSTORE_FOLDER ?? `${dataFolder}/keystore`),
    keystoreRootFile: resolve(environment.KEYSTORE_ROOT_FILE ?? `${dataFolder}/keystore-root`),
    evidenceFolder: resolve(environment.EVIDENCE_FOLDER ?? `${dataFolder}/evidence`),
    logKeyFile: resolve(environment.LOG_KEY_FILE ?? `${dataFolder}/log-key`),
    logWitnessesFile: environment.LOG_WITNESSES === undefined ? undefined : resolve(environment.LOG_WITNESSES),
    exportsFolder: resolve(`${dataFolder}/exports`),
    backupFolder: resolve(environment.BACKUP_FOLDER ?? `${dataFolder}/backups`),
    backupKeyFile: resolve(environment.JIKIMI_BACKUP_KEY_FILE ?? `${dataFolder}/backup-key`),
    backupDays: environment.BACKUP_DAYS,
    visitCounter: environment.VISIT_COUNTER === undefined ? undefined : new URL(environment.VISIT_COUNTER),
    outsourcees: (environment.OUTSOURCEES ?? '')
      .split(',')
      .map((one) => one.normalize('NFC').trim())
      .filter(Boolean),
    policyFile: environment.POLICY_FILE,
    templatesFolder: resolve(environment.TEMPLATES_FOLDER ?? `${dataFolder}/templates`),
    logLevel: environment.LOG_LEVEL,
  }
  const problems = mode === 'production' ? problemsInProduction(environment, configuration) : []
  if (problems.length > 0) throw new ConfigurationNotValid(problems)
  return Object.freeze(configuration)
}

function problemsInProduction(environment: Environment, { publicUrl, staffUrl }: Configuration): string[] {
  const problems: string[] = []
  if (!environment.SMTP_URL) problems.push('SMTP_URL is missing: answers could not be sent.')
  if (!environment.MAIL_FROM) problems.push('MAIL_FROM is missing: answers need a sender.')
  if (!environment.TRUSTED_PROXIES) {
    problems.push('TRUSTED_PROXIES is missing: production stands behind a TLS proxy, whose address is named here.')
  }
  if (!environment.JIKIMI_PUBLIC_URL) problems.push('JIKIMI_PUBLIC_URL is missing: the address of the public site.')
  if (!environment.JIKIMI_STAFF_URL) problems.push('JIKIMI_STAFF_URL is missing: the address of the dashboard.')
  if (publicUrl.protocol !== 'https:' || staffUrl.protocol !== 'https:') {
    problems.push('JIKIMI_PUBLIC_URL and JIKIMI_STAFF_URL must be https.')
  }
  if (publicUrl.host === staffUrl.host) {
    problems.push(
      'JIKIMI_PUBLIC_URL and JIKIMI_STAFF_URL must be two hosts: the site must not share an origin with the dashboard.',
    )
  }
  return problems
}

const secret = (value: string | undefined): Secret | undefined => (value === undefined ? undefined : new Secret(value))
