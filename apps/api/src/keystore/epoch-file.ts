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

type Epoch = z.infer<typeof EPOCH>

/** `epoch.json`: which keystore this is, and its epoch key. A keystore exists from the moment this file does. */
export const epochFile = {
  async read(folder: string): Promise<Epoch> {
    const text = await readText(folder)
    const parsed = EPOCH.safeParse(parse(text))
    if (!parsed.success) throw new KeystoreRefused('KEYSTORE_DAMAGED')
    return parsed.data
  },

  write(folder: string, epoch: Epoch): Promise<void> {
    return writeDurably(pathIn(folder), `${JSON.stringify(epoch, null, 2)}\n`)
  },

  /** The id under which an epoch key is wrapped: another keystore's, or another epoch's, does not unwrap. */
  keyId({ keystoreId, epoch }: Pick<Epoch, 'keystoreId' | 'epoch'>): string {
    return `epoch ${epoch} of keystore ${keystoreId}`
  },
}

function pathIn(folder: string): string {
  return join(folder, 'epoch.json')
}

async function readText(folder: string): Promise<string> {
  try {
    return await readFile(pathIn(folder), 'utf8')
  } catch (error) {
    throw isMissing(error) ? new KeystoreRefused('KEYSTORE_MISSING') : error
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
