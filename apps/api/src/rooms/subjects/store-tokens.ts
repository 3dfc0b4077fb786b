import type { WritingWork } from '../../persistence/work.js'
import type { Contact } from './collect.js'
import { currentTokens } from './current-tokens.js'

/** Writes what a collection is found by: for the current epoch, and for the next one while a turn fills it. */
export async function storeTokens(
  work: WritingWork,
  { id, purpose }: { readonly id: string; readonly purpose: string },
  contacts: readonly Contact[],
): Promise<void> {
  const tokens = await currentTokens(work, contacts)
  await work.rows(
    'store-lookup-tokens',
    `insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
     select t.epoch, t.kind, t.token, $4, $5 from unnest($1::integer[], $2::text[], $3::bytea[]) as t (epoch, kind, token)`,
    [tokens.map(({ epoch }) => epoch), tokens.map(({ kind }) => kind), tokens.map(({ token }) => token), id, purpose],
  )
}
