import { isRecord } from './is-record.js'

type Facts = Readonly<Record<string, unknown>>

/** A refusal as the site needs it: a code, what kind it is, and facts that hold no personal information. */
export type Refusal = { code: string; category: string; facts: Facts }

/** Reads a refusal off whatever the port threw; undefined means that it was a fault. */
export const refusalOf = (thrown: unknown): Refusal | undefined => {
  if (!isRecord(thrown)) return undefined
  const { code, category, facts } = isRecord(thrown['extensions']) ? thrown['extensions'] : thrown
  if (typeof code !== 'string' || code === 'FAULT' || typeof category !== 'string') return undefined
  return categories.has(category) ? { code, category, facts: isRecord(facts) ? facts : {} } : undefined
}

const categories = new Set(['NOT_FOUND', 'NOT_ALLOWED', 'INVALID', 'CONFLICT', 'UNAVAILABLE'])
