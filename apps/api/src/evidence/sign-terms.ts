import { createHash } from 'node:crypto'
import { signNote } from '@jikimi/transparency-log'
import type { Log } from './log.js'

/**
 * Says in the log's name what a slice claims of itself. The first line is no log's name: such a note is never taken for a
 * checkpoint.
 */
export const signTerms =
  ({ origin, signer }: Pick<Log, 'origin' | 'signer'>) =>
  (terms: string): string =>
    signNote(`${origin} slice\n${createHash('sha256').update(terms, 'utf8').digest('base64')}\n`, signer)
