import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { newSigner, SIGNATURE_TYPES, signerOf, verifierKeyOf, type Signer } from '@jikimi/transparency-log'
import { WitnessRefused } from '../witness-refused.js'
import { logsFolder } from './logs-folder.js'
import { readIfThere } from './read-if-there.js'
import { syncFolder } from './sync-folder.js'
import { writeDurably } from './write-durably.js'

const OTHERS = 0o077

/** The witness's key, made at the first start. A key without its memory, or a memory without its key, is refused. */
export async function witnessKey(folder: string, name: string): Promise<Signer> {
  const file = join(folder, 'witness.key')
  const text = await readIfThere(file)
  const signed = await signedIn(logsFolder(folder))
  if (text !== undefined && signed === undefined) {
    throw new WitnessRefused('What this witness signed is gone, and its key is there.')
  }
  if (text === undefined && signed !== undefined && signed > 0)
    throw new WitnessRefused('The key of this witness is gone.')
  const signer = text === undefined ? await makeKey(folder, file, name) : await keptKey(file, text.trim())
  if (signer.verifier.name !== name) throw new WitnessRefused('The key in this folder has another name.')
  const published = `${verifierKeyOf(signer.verifier)}\n`
  const vkey = join(folder, 'witness.vkey')
  if ((await readIfThere(vkey)) !== published) await writeDurably(vkey, published)
  return signer
}

/** The memory comes first: there is never a key without one, wherever a start was cut short. */
async function makeKey(folder: string, file: string, name: string): Promise<Signer> {
  const { signer, privateText } = newSigner(name, SIGNATURE_TYPES.COSIGNATURE)
  await mkdir(logsFolder(folder), { recursive: true, mode: 0o700 })
  await syncFolder(folder)
  await writeDurably(file, `${privateText}\n`)
  return signer
}

async function keptKey(file: string, text: string): Promise<Signer> {
  const { mode } = await stat(file)
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
    throw new WitnessRefused('The key of this witness may be read by others: chmod 600.')
  }
  const signer = signerOf(text)
  if (signer.verifier.type !== SIGNATURE_TYPES.COSIGNATURE) throw new WitnessRefused('The key is not of a witness.')
  return signer
}

/** How many files there are, or undefined where there is no folder. */
async function signedIn(folder: string): Promise<number | undefined> {
  try {
    return (await readdir(folder)).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
