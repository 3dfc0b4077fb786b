import { spelt } from '../certificates/certificate-spellings.js'
import { isKeyName } from '../notes/is-key-name.js'
import { entryBytes } from './entry-bytes.js'
import { EntryNotValid } from './entry-not-valid.js'
import { isUtc } from './is-utc.js'
import { spellings } from './spellings.js'
import type { CertificateStatement, CutStatement, LostRange, PolicyStatement, Statement } from './statement.js'

const MOST_RANGES = 1000

/** The entry of what the log says of itself. */
export function statementEntry(statement: Statement): Uint8Array {
  if (!isUtc(statement.time)) throw new EntryNotValid('time is no second, UTC')
  return entryBytes(['jikimi.statement/v1', `time ${statement.time}`, `kind ${statement.kind}`, ...linesOf(statement)])
}

function linesOf(statement: Statement): string[] {
  if (statement.kind === 'restored') return lostLines(statement.lost)
  if (statement.kind === 'cut') return cutLines(statement)
  if (statement.kind === 'certificate') return certificateLines(statement)
  if (statement.kind === 'policy') return policyLines(statement)
  if (!isKeyName(statement.origin)) throw new EntryNotValid('origin is no name of a key')
  return [`origin ${statement.origin}`]
}

function lostLines(lost: readonly LostRange[]): string[] {
  if (lost.length < 1 || lost.length > MOST_RANGES) throw new EntryNotValid('1 to 1,000 ranges are lost')
  let next = 0
  return lost.map(({ first, last }) => {
    const isRange = Number.isSafeInteger(first) && Number.isSafeInteger(last) && first >= next && last >= first
    if (!isRange) throw new EntryNotValid('ranges ascend')
    next = last + 1
    return `lost ${first}-${last}`
  })
}

function cutLines({ before, records, cut }: CutStatement): string[] {
  if (!isUtc(before) || !spellings.hour.test(before)) throw new EntryNotValid('before is no whole hour, UTC')
  if (!Number.isSafeInteger(records) || records < 0) throw new EntryNotValid('records is a number')
  if (!spellings.uuid.test(cut)) throw new EntryNotValid('cut is no id')
  return [`before ${before}`, `records ${records}`, `cut ${cut}`]
}

function certificateLines({ number, digest, root }: CertificateStatement): string[] {
  if (!spelt.number(number)) throw new EntryNotValid('number is no number of a certificate')
  if (!spelt.hash(digest) || !spelt.hash(root)) throw new EntryNotValid('digest and root are hashes')
  return [`number ${number}`, `digest ${digest}`, `root ${root}`]
}

function policyLines({ version, effective, digest }: PolicyStatement): string[] {
  if (!spellings.version.test(version)) throw new EntryNotValid('version is no version of a policy')
  if (!spellings.day.test(effective)) throw new EntryNotValid('effective is no day')
  if (!spelt.hash(digest)) throw new EntryNotValid('digest is a hash')
  return [`version ${version}`, `effective ${effective}`, `digest ${digest}`]
}
