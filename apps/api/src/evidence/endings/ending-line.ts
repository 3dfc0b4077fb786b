import { createHash } from 'node:crypto'
import { EvidenceRefused } from '../evidence-refused.js'
import type { Ending } from './ending.js'

const HASH = /^[0-9a-f]{64}$/
const HASH_LENGTH = 64

/**
 * A line of the ledger: the SHA-256 of the hash before it and of the rest of the line, a space, its number and the ending
 * as JSON. So none can be altered, left out or moved without every later one telling.
 */
export const endingLine = {
  first: createHash('sha256').update('jikimi endings 1').digest('hex'),

  encode(
    before: string,
    n: number,
    { id, kind, object, at, facts }: Ending,
  ): { readonly line: string; readonly hash: string } {
    const text = JSON.stringify({ n, id, kind, object, at, facts })
    const hash = hashOf(before, text)
    return { line: `${hash} ${text}\n`, hash }
  },

  /** @throws EvidenceRefused ENDINGS_DAMAGED for a line that is not the next one */
  decode(before: string, n: number, line: string, path: string): { readonly ending: Ending; readonly hash: string } {
    const [hash, text] = [line.slice(0, HASH_LENGTH), line.slice(HASH_LENGTH + 1)]
    if (!HASH.test(hash) || line[HASH_LENGTH] !== ' ' || hashOf(before, text) !== hash)
      throw new EvidenceRefused('ENDINGS_DAMAGED', path)
    const { n: own, ...ending } = JSON.parse(text) as Ending & { readonly n: number }
    if (own !== n) throw new EvidenceRefused('ENDINGS_DAMAGED', path)
    return { ending, hash }
  },
} as const

const hashOf = (before: string, text: string): string =>
  createHash('sha256').update(before, 'utf8').update(text, 'utf8').digest('hex')
