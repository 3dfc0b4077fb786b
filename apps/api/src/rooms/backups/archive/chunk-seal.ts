import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import type { ArchiveHead } from './archive-head.js'

const ALGORITHM = 'aes-256-gcm'
export const TAG_BYTES = 16
/** Plain bytes of every chunk but the last. */
export const CHUNK_BYTES = 65_536

/**
 * AES-256-GCM chunk by chunk under a key of this file alone, so that a counter is nonce enough. The nonce tells place and
 * end: a chunk that was moved, doubled or left out does not open, nor does a beginning that is passed off as the whole.
 */
export class ChunkSeal {
  private readonly key: Buffer
  private readonly associatedData: Buffer
  private count = 0

  constructor(backupKey: Buffer, { kind, salt }: ArchiveHead, headBytes: Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', backupKey, Buffer.from(salt, 'hex'), `jikimi backup ${kind} 1`, 32))
    this.associatedData = createHash('sha256').update(headBytes).digest()
  }

  seal(plain: Buffer, isLast: boolean): Buffer {
    const cipher = createCipheriv(ALGORITHM, this.key, this.nonce(isLast)).setAAD(this.associatedData)
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  }

  /** Undefined for what is not the next chunk. */
  open(sealed: Buffer, isLast: boolean): Buffer | undefined {
    const decipher = createDecipheriv(ALGORITHM, this.key, this.nonce(isLast), { authTagLength: TAG_BYTES })
    decipher.setAAD(this.associatedData).setAuthTag(sealed.subarray(-TAG_BYTES))
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
    } catch {
      return undefined
    }
  }

  end(): void {
    this.key.fill(0)
  }

  private nonce(isLast: boolean): Buffer {
    const nonce = Buffer.alloc(12)
    nonce.writeUIntBE(this.count, 4, 6)
    nonce[11] = isLast ? 1 : 0
    this.count += 1
    return nonce
  }
}
