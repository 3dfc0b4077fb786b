import { isKey } from '../inquiry/is-key.js'
import { unstorable } from '../inquiry/unstorable.js'
import { isRecord } from '../is-record.js'
import { emptyRequest, type RequestDraft } from './request-draft.js'
import { rightKinds } from './right-kinds.js'
import { textIn } from './text-in.js'

/** Reads a request as it arrived: nothing in it is trusted. A form that brings no good key gets a fresh one. */
export const readRequest = (form: unknown): RequestDraft => {
  const fields = isRecord(form) ? form : {}
  const kinds = [fields['kind'] ?? []].flat()
  const key = fields['idempotencyKey']
  const fresh = emptyRequest()
  return {
    ...fresh,
    kinds: rightKinds.filter((kind) => kinds.includes(kind)),
    email: textIn(fields['email']).trim().slice(0, 320),
    name: textIn(fields['name']).trim().slice(0, 200),
    caseNumber: textIn(fields['caseNumber']).trim().slice(0, 40),
    words: textIn(fields['words']).replaceAll(unstorable, ''),
    idempotencyKey: typeof key === 'string' && isKey(key) ? key : fresh.idempotencyKey,
  }
}
