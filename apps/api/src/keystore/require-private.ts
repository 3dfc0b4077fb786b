import { stat } from 'node:fs/promises'
import { KeystoreRefused } from './keystore-refused.js'

const GROUP_AND_OTHERS = 0o077

/** Refuses a file or folder that anyone but its owner may touch. Windows keeps such rights elsewhere: not checked there. */
export async function requirePrivate(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const { mode } = await stat(path)
  if ((mode & GROUP_AND_OTHERS) !== 0) throw new KeystoreRefused('KEYSTORE_TOO_OPEN')
}
