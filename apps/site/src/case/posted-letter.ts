import { isKey } from '../inquiry/is-key.js'
import { isRecord } from '../is-record.js'
import { letterPlace } from './letter-place.js'

/** A letter as it arrived: nothing in it is trusted. */
export type PostedLetter = { body: string; idempotencyKey: string | undefined }

/** Reads the parsed body. Line breaks become `\n`, characters are composed as they are stored; of a field that came twice, both parts are kept. */
export const readLetter = (form: unknown): PostedLetter => {
  const fields = isRecord(form) ? form : {}
  const key = fields['idempotencyKey']
  return {
    body: [fields[letterPlace] ?? '']
      .flat()
      .filter((part) => typeof part === 'string')
      .join('\n')
      .replaceAll('\r\n', '\n')
      .normalize('NFC'),
    idempotencyKey: typeof key === 'string' && isKey(key) ? key : undefined,
  }
}
