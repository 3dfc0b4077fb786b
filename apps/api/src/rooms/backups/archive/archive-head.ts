import { z } from 'zod'
import { BackupRefused } from './backup-refused.js'

const HEAD = z.strictObject({
  format: z.literal(1),
  kind: z.enum(['database', 'keystore']),
  id: z.uuid(),
  installation: z.uuid(),
  keystore: z.uuid(),
  epoch: z.int().min(1),
  madeAt: z.iso.datetime(),
  /** When the file has to be gone; a copy of the keystore is not opened any more by then. */
  until: z.iso.datetime(),
  /** Which key it is sealed with, and what the key of this file is derived with. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What can be read of a backup without its key: which one it is, of what, and until when. */
export type ArchiveHead = z.infer<typeof HEAD>

const MAGIC = 'jikimi backup 1\n'
const MOST_BYTES = 2048

/** The first two lines of a backup. All of it is bound into each sealed chunk that follows. */
export const archiveHead = {
  mostBytes: MOST_BYTES,

  encode: (head: ArchiveHead): Buffer => Buffer.from(`${MAGIC}${JSON.stringify(HEAD.parse(head))}\n`, 'utf8'),

  /** @throws BackupRefused BACKUP_NOT_ONE unless these bytes begin with a head in its one spelling */
  decode(bytes: Buffer): { readonly head: ArchiveHead; readonly bytes: Buffer } {
    const end = bytes.subarray(0, MOST_BYTES).indexOf('\n', MAGIC.length)
    const isOne = bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC)) && end > 0
    const head = isOne ? HEAD.safeParse(parse(bytes.toString('utf8', MAGIC.length, end))) : undefined
    if (!head?.success) throw new BackupRefused('BACKUP_NOT_ONE')
    const own = bytes.subarray(0, end + 1)
    if (!archiveHead.encode(head.data).equals(own)) throw new BackupRefused('BACKUP_NOT_ONE')
    return { head: head.data, bytes: own }
  },
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
