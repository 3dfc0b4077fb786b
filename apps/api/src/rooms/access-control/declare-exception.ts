import { staffOf } from '../../authority/actor.js'
import { demandApart, EXCEPTABLE_PAIR } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { deputyNotSuitable, exceptionNotNeeded } from './access-control.refusals.js'
import { cleanWords } from '../../kernel/clean-words.js'
import { exceptionById } from './find-exceptions.js'
import { isSuitableDeputy } from './is-suitable-deputy.js'
import type { SeparationExceptionView } from './separation.view.js'

export interface NewException {
  readonly rule: string
  readonly accountId: string
  readonly deputyId: string
  readonly authority: string
}

/** For a company whose officer and chief officer are one person: what they propose, the deputy decides. */
export async function declareException(work: WritingWork, given: NewException): Promise<SeparationExceptionView> {
  const { accountId: declaredBy } = staffOf(work.actor)
  const { rule, accountId, deputyId } = given
  const authority = cleanWords(given.authority, 500)
  if (rule !== EXCEPTABLE_PAIR) throw exceptionNotNeeded()
  const people = await findAccounts(work, [accountId, deputyId].filter(isId))
  const account = people.get(accountId)
  if (!account || account.state === 'DISABLED') throw notFound()
  demandApart('EXCEPTION_ACCEPTED_BY_ANOTHER', accountId, declaredBy)
  if (!isSuitableDeputy(people.get(deputyId), accountId)) throw deputyNotSuitable()
  const id = newId(work.now)
  const added = await work.rows(
    'declare-exception',
    `insert into jikimi.separation_exception (id, rule, account_id, deputy_id, authority, declared_by, declared_at)
     values ($1, $2, $3, $4, $5, $6, jikimi.now())
     on conflict (rule, account_id) where ended_at is null do nothing returning id`,
    [id, rule, accountId, deputyId, authority, declaredBy],
  )
  if (added.length === 0) throw exceptionNotNeeded()
  work.record({
    act: 'separation-exception.declared',
    ground: { duty: 'ACCESS_CONTROL' },
    collections: [],
    objectId: id,
  })
  return exceptionById(work, id)
}
