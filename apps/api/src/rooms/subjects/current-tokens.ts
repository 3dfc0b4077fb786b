import { TOKEN_BARRIER } from '../../persistence/token-barrier.js'
import type { WritingWork } from '../../persistence/work.js'
import type { Contact } from './collect.js'
import { type Token, tokensOf } from './tokens-of.js'

/**
 * The tokens of contacts for the current epoch, and for the next one while a turn fills it. Which those are is asked behind
 * the barrier: a turn goes on only when whoever asked before has committed.
 */
export async function currentTokens(work: WritingWork, contacts: readonly Contact[]): Promise<Token[]> {
  await work.rows('stand-before-turn', 'select pg_advisory_xact_lock_shared($1)::text', [TOKEN_BARRIER])
  return tokensOf(work.ports.keystore.lookupKeys(), contacts)
}
