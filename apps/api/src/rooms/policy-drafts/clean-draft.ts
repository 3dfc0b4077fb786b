import { isCleanText } from '@jikimi/vault'
import { cleanWords } from '../../kernel/clean-words.js'
import { policyDraftNotValid } from './policy-drafts.refusals.js'

const MOST_BYTES = 400_000
const MOST_NOTICE = 4000
/** Deeper than any policy. */
const MOST_DEEP = 12

/** A draft's document, laid out one way. @throws Refusal POLICY_DRAFT_NOT_VALID for what is no JSON object of clean words */
export function cleanSource(given: string): string {
  const text = JSON.stringify(objectIn(given), null, 1)
  if (Buffer.byteLength(text) > MOST_BYTES) throw policyDraftNotValid()
  return text
}

function objectIn(given: string): object {
  let read: unknown
  try {
    read = JSON.parse(given)
  } catch {
    throw policyDraftNotValid()
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read) || !isClean(read, 0)) throw policyDraftNotValid()
  return read
}

function isClean(value: unknown, deep: number): boolean {
  if (typeof value === 'string') return value === '' || isCleanText(value)
  if (typeof value !== 'object' || value === null) return true
  if (deep === MOST_DEEP) return false
  return Object.entries(value).every(
    ([key, inner]) => key !== '__proto__' && isCleanText(key) && isClean(inner, deep + 1),
  )
}

/** Words that may be none yet. @throws Refusal TEXT_NOT_VALID */
export const cleanText = (given: string): string => (given.trim() === '' ? '' : cleanWords(given, MOST_NOTICE))
