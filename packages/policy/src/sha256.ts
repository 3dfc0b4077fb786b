import { createHash } from 'node:crypto'

/** SHA-256 of the text's UTF-8 bytes after NFC, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex')
}
