import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { accountOfOneself, findAccounts } from '../staff/index.js'
import { ReleasedCasesView } from './colleague.view.js'
import { handOverToNobodyWorking } from './inquiries.refusals.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

export interface ReleaseAct {
  readonly accountId: string
  readonly substituteId: string | undefined
}

interface Released {
  readonly purpose: string
  readonly pseudonym: string
  readonly is_with_substitute: boolean
}

/**
 * Gives back every case that a handler holds: to the substitute where they work on its purpose, without reach, the rest
 * to whoever takes it. The officer sees none of them: how many there were, and on record whose they were.
 */
export async function releaseCases(work: WritingWork, act: ReleaseAct): Promise<ReleasedCasesView> {
  await demandPeople(work, act)
  const { accountId, substituteId } = act
  const released = await work.rows<Released>(
    'release-cases',
    'select purpose, pseudonym, is_with_substitute from jikimi.release_cases($1, $2) order by purpose, pseudonym',
    [accountId, substituteId ?? null],
  )
  const given = released.filter((one) => one.is_with_substitute)
  record(work, 'inquiry.released', accountId, released)
  if (substituteId !== undefined) record(work, 'inquiry.substituted', substituteId, given)
  if (released.length === 0) {
    const ground = { duty: 'ACCESS_CONTROL' } as const
    work.record({ act: 'inquiry.released', objectId: accountId, ground, collections: [] })
  }
  return viewOf(ReleasedCasesView, { count: released.length, withSubstitute: given.length })
}

async function demandPeople(work: WritingWork, { accountId, substituteId }: ReleaseAct): Promise<void> {
  const actor = staffOf(work.actor)
  const people = [accountId, ...(substituteId === undefined ? [] : [substituteId])]
  if (!people.every((one) => INQUIRY_RULES.releases(actor, one))) throw accountOfOneself()
  if (!people.every(isId)) throw notFound()
  const known = await findAccounts(work, people)
  if (!people.every((one) => known.has(one))) throw notFound()
  if (accountId === substituteId) throw handOverToNobodyWorking()
}

function record(work: WritingWork, act: string, objectId: string, released: readonly Released[]): void {
  for (const [purpose, cases] of Map.groupBy(released, (one) => one.purpose))
    work.record({ act, objectId, ground: { purpose }, collections: cases.map(({ pseudonym }) => pseudonym) })
}
