import { isRecord } from './is-record.js'

/** The reference a fault was already noted under by the port, if it was. */
export const referenceOf = (thrown: unknown): string | undefined => {
  if (!isRecord(thrown)) return undefined
  const { code, facts } = isRecord(thrown['extensions']) ? thrown['extensions'] : thrown
  const reference = code === 'FAULT' && isRecord(facts) ? facts['reference'] : undefined
  return typeof reference === 'string' ? reference : undefined
}
