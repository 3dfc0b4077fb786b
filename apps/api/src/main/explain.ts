import { KeyNotValid } from '@jikimi/transparency-log'
import { ConfigurationNotValid } from '../config/configuration.js'
import { EnvironmentNotValid } from '../config/environment.js'
import { EmbeddedDatabaseFault } from '../embedded-database/index.js'
import { EvidenceRefused } from '../evidence/index.js'
import { AlreadyInstalled } from '../installation/first-people.js'
import { OtherInstallation } from '../installation/prepare.js'
import { KeystoreRefused } from '../keystore/index.js'
import { BootRefused } from '../persistence/boot-check.js'
import { BackupRefused } from '../rooms/backups/index.js'
import { say } from './say.js'

const PLAIN = [
  ConfigurationNotValid,
  EnvironmentNotValid,
  EmbeddedDatabaseFault,
  EvidenceRefused,
  KeyNotValid,
  KeystoreRefused,
  BootRefused,
  BackupRefused,
  AlreadyInstalled,
  OtherInstallation,
  RangeError,
]

/** What a person can mend is said in a sentence; everything else keeps its name and its place in the code. */
export function explain(fault: unknown): void {
  if (PLAIN.some((type) => fault instanceof type)) return say((fault as Error).message)
  const frames =
    fault instanceof Error ? (fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')) : []
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? ` (${String(fault.code)})` : ''
  say(
    `Jikimi could not go on: ${fault instanceof Error ? fault.message : 'for an unknown reason'}${code}\n${frames.slice(0, 8).join('\n')}`,
  )
}
