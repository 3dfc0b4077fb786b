import { isKey } from '../inquiry/is-key.js'
import { isRecord } from '../is-record.js'

/** Which request an act is about, as it was seen. Undefined where the form does not say. */
export const readAct = (form: unknown): { id: string; version: number } | undefined => {
  const { id, version } = isRecord(form) ? form : {}
  const seen = Number(version)
  return typeof id === 'string' && isKey(id) && Number.isInteger(seen) && seen > 0 ? { id, version: seen } : undefined
}
