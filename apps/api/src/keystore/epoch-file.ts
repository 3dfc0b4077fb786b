import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isMissing } from './is-missing.js'
import { KeystoreRefused } from './keystore-refused.js'
import { writeDurably } from './write-durably.js'

const EPOCH = z.strictObject({
  format: z.literal(1),
  keystoreId: z.uuid(),
  epoch: z.int().min(1).max(0xffff_ffff),
  /** The epoch key, wrapped by the root: base64url. */
  epochKey: z.base64url(),
})

export type Epoch = z.infer<typeof EPOCH>

type EpochFileName = 'epoch.json' | 'turn.json'

/**
 * `epoch.json`: which keystore this is, and its epoch key; a keystore exists from the moment this file does. `turn.json`:
 * the same of the next epoch while a turn is under way; the turn ends by its taking the other one's name.
 */
export const epochFile = {
  async read(folder: string): Promise<Epoch> {
    const epoch = await readEpoch(folder, 'epoch.json')
    if (epoch === undefined) throw new KeystoreRefused('KEYSTORE_MISSING')
    return epoch
  },

  /** Undefined while no turn is under way. */
  readNext: (folder: string): Promise<Epoch | undefined> => readEpoch(folder, 'turn.json'),

  write(folder: string, epoch: Epoch, name: EpochFileName = 'epoch.json'): Promise<void> {
    return writeDurably(join(folder, name), `${JSON.stringify(epoch, null, 2)}\n`)
  },

  /** The id under which an epoch key is wrapped: another keystore's, or another epoch's, does not unwrap. */
  keyId({ keystoreId, epoch }: Pick<Epoch, 'keystoreId' | 'epoch'>): string {
    return `epoch ${epoch} of keystore ${keystoreId}`
  },
}

async function readEpoch(folder: string, name: EpochFileName): Promise<Epoch | undefined> {
  const text = await readText(join(folder, name))
  if (text === undefined) return undefined
  const parsed = EPOCH.safeParse(parse(text))
  if (!parsed.success) throw new KeystoreRefused('KEYSTORE_DAMAGED')
  return parsed.data
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
