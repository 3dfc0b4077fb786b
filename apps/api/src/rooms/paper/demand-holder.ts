import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { isId } from '../../kernel/identifier.js'

/** A key is held by somebody who is here. @throws Refusal NOT_FOUND */
export async function demandHolder(work: WritingWork, accountId: string): Promise<void> {
  const account = isId(accountId) ? (await findAccounts(work, [accountId])).get(accountId) : undefined
  if (account?.state !== 'ACTIVE') throw notFound()
}
