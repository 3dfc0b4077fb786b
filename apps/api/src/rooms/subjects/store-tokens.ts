import { TOKEN_BARRIER } from '../../persistence/token-barrier.js'
import type { WritingWork } from '../../persistence/work.js'
import type { Contact } from './collect.js'
import { tokensOf } from './tokens-of.js'

/**
 * Writes what a collection is found by: for the current epoch, and for the next one while a turn fills it. Which those
 * are is asked behind the barrier: a turn goes on only when whoever asked before has committed.
 */
export async function storeTokens(
  work: WritingWork,
  { id, purpose }: { readonly id: string; readonly purpose: string },
  contacts: readonly Contact[],
): Promise<void> {
  await work.rows('stand-before-turn', 'select pg_advisory_xact_lock_shared($1)::text', [TOKEN_BARRIER])
  const tokens = tokensOf(work.ports.keystore.lookupKeys(), contacts)
  await work.rows(
    'store-lookup-tokens',
    `insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
     select t.epoch, t.kind, t.token, $4, $5 from unnest($1::integer[], $2::text[], $3::bytea[]) as t (epoch, kind, token)`,
    [tokens.map(({ epoch }) => epoch), tokens.map(({ kind }) => kind), tokens.map(({ token }) => token), id, purpose],
  )
}
