import { createCipheriv, createDecipheriv } from 'node:crypto'
import { SealBroken } from './seal-broken.js'

const ALGORITHM = 'aes-256-gcm'
const TAG_BYTES = 16

type Opening = { readonly key: Uint8Array; readonly nonce: Uint8Array; readonly associatedData: Uint8Array }

/** AES-256-GCM with a 96-bit nonce that the caller chose and a 128-bit tag behind the ciphertext. */
export const aesGcm = {
  seal({ key, nonce, associatedData }: Opening, plaintext: Uint8Array): Uint8Array {
    const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(associatedData)
    const ciphertext = cipher.update(plaintext)
    cipher.final()
    return new Uint8Array(Buffer.concat([ciphertext, cipher.getAuthTag()]))
  },

  open({ key, nonce, associatedData }: Opening, sealed: Uint8Array): Uint8Array {
    if (sealed.length < TAG_BYTES) throw new SealBroken()
    const end = sealed.length - TAG_BYTES
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(associatedData)
    decipher.setAuthTag(sealed.subarray(end))
    const opened = decipher.update(sealed.subarray(0, end))
    try {
      decipher.final()
      return new Uint8Array(opened)
    } catch {
      throw new SealBroken()
    } finally {
      opened.fill(0)
    }
  },
}
