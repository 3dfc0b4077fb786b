import { isCleanText, normaliseText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { notFound, requestNotValid, textNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { linkCollections } from '../subjects/index.js'
import type { PersonDecisionInput } from './register.inputs.js'
import { registeredRows, type RegisteredRow } from './registered-row.js'

/** Decisions wait for each other: two officers at once decide nothing that contradicts itself. */
const LOCK = 7_141_130
const LONGEST_REASON = 500

interface Standing {
  readonly is_one: boolean
  readonly is_one_by_others: boolean
  readonly is_apart: boolean
  readonly is_apart_by_others: boolean
}

/**
 * One decision about two collections within reach, the smaller id first. `demand` says no where it would contradict
 * others.
 *
 * @throws Refusal NOT_FOUND, REQUEST_NOT_VALID, TEXT_NOT_VALID
 */
export async function decidePair(
  work: WritingWork,
  input: PersonDecisionInput,
  isOne: boolean,
  demand: (standing: Standing) => void,
): Promise<void> {
  const reason = normaliseText(input.reason).trim()
  if (reason === '' || !isCleanText(reason) || [...reason].length > LONGEST_REASON) throw textNotValid()
  const [second, first] = await pairOf(work, input)
  await work.rows('persons-lock', 'select pg_advisory_xact_lock($1)', [LOCK])
  const [standing] = await work.rows<Standing>('pair-standing', 'select * from jikimi.pair_standing($1, $2)', [
    first.id,
    second.id,
  ])
  if (!standing) throw notFound()
  demand(standing)
  const { accountId } = staffOf(work.actor)
  const noteCommitment = await linkCollections(work, { first, secondId: second.id, isOne, accountId, reason })
  const collections = [first.pseudonym, second.pseudonym]
  const act = isOne ? 'register.joined' : 'register.kept-apart'
  work.record({ act, ground: { duty: 'REGISTER' }, collections, noteCommitment })
}

/** The greater id first. */
async function pairOf(
  work: WritingWork,
  { firstId, secondId }: PersonDecisionInput,
): Promise<readonly [RegisteredRow, RegisteredRow]> {
  if (firstId === secondId) throw requestNotValid()
  if (!isId(firstId) || !isId(secondId)) throw notFound()
  const rows = await registeredRows(work, [firstId, secondId])
  const [one, other] = rows
  if (!one || !other) throw notFound()
  return one.id > other.id ? [one, other] : [other, one]
}
