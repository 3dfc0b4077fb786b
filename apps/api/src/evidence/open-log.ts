import { verifierKeyOf } from '@jikimi/transparency-log'
import { EvidenceRefused } from './evidence-refused.js'
import { EvidenceStore } from './evidence-store.js'
import type { Log, WitnessAddress } from './log.js'
import { logKey } from './log-key.js'
import { readTree } from './tree.js'
import { witnessedLog } from './witnessed-log.js'

export interface LogPlace {
  /** The evidence folder. */
  readonly folder: string
  readonly keyFile: string
  readonly witnesses: readonly WitnessAddress[]
}

export interface Installed {
  /** The host that staff use, for the name of a new key. */
  readonly host: string
  readonly installationId: string
  /** Whether the database has a log already. */
  readonly hasBegun: boolean
}

/**
 * Opens the log that belongs to this database; makes key and folder where the database has none yet.
 * @throws EvidenceRefused where a log should be and isn't, or another one is
 */
export async function openLog({ folder, keyFile, witnesses }: LogPlace, installed: Installed): Promise<Log> {
  const store = new EvidenceStore(folder)
  const isThere = store.signed() !== undefined
  if (installed.hasBegun && !isThere) throw new EvidenceRefused('LOG_MISSING')
  const ending = `/log/${installed.installationId.slice(0, 8)}`
  const kept = await logKey.read(keyFile)
  if (kept === undefined && isThere) throw new EvidenceRefused('LOG_KEY_MISSING')
  const signer = kept ?? (await logKey.make(keyFile, `${installed.host}${ending}`))
  const origin = signer.verifier.name
  if (!origin.endsWith(ending)) throw new EvidenceRefused('LOG_NOT_THIS_DATABASE')
  const log = { store, signer, verifier: signer.verifier, origin, witnesses: [] }
  demandOwnKey(log)
  await store.write([{ path: 'log.vkey', contents: `${verifierKeyOf(signer.verifier)}\n` }])
  return witnessedLog(log, witnesses)
}

/** A folder that is damaged stops the signing and says so; the server goes on, and every record is committed. */
function demandOwnKey(log: Log): void {
  try {
    readTree(log)
  } catch (fault) {
    if (!(fault instanceof EvidenceRefused && fault.code === 'LOG_DAMAGED')) throw fault
  }
}
