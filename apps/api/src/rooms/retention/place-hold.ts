import { dayInSeoul } from '@jikimi/policy'
import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanReason } from './clean-reason.js'
import { demandReviewDay } from './demand-review-day.js'
import { demandHold, holdView } from './hold-row.js'
import type { HoldView } from './hold.view.js'
import type { PlaceHoldInput } from './holds.inputs.js'
import { casesNotKnown, holdNotValid } from './retention.refusals.js'
import { sealText } from './sealed-text.js'

const MOST_CASES = 200
const LONGEST_STATUTE = 200

/** Over living collections, restricted ones too; one that is being destroyed at this moment is waited for, and gone. */
export async function placeHold(work: WritingWork, given: PlaceHoldInput): Promise<HoldView> {
  const numbers = [...new Set(given.caseNumbers.map((number) => number.normalize('NFC').trim()))]
  if (numbers.length < 1 || numbers.length > MOST_CASES) throw holdNotValid()
  demandReviewDay(given.reviewOn, dayInSeoul(work.now))
  const id = newId(work.now)
  const statute = given.kind === 'STATUTE' ? cleanStatute(given.statute) : null
  const reference =
    given.kind === 'PROCEEDING' ? await sealText(work, { table: 'hold', id }, cleanReason(given.reference ?? '')) : null
  const held = await work.rows<{ case_number: string; pseudonym: string }>(
    'place-hold',
    'select case_number, pseudonym from jikimi.place_hold($1, $2::text[], $3, $4, $5::bytea, $6::date)',
    [id, numbers, given.kind, statute, reference, given.reviewOn],
  )
  const known = new Set(held.map(({ case_number }) => case_number))
  if (known.size < numbers.length) throw casesNotKnown(numbers.length - known.size)
  const collections = held.map(({ pseudonym }) => pseudonym)
  work.record({ act: 'hold.placed', ground: { duty: 'DESTRUCTION' }, collections, objectId: id })
  return holdView(work, await demandHold(work, id))
}

function cleanStatute(given: string | null | undefined): string {
  const statute = (given ?? '').normalize('NFC').trim()
  if (!isCleanText(statute) || statute.length < 1 || statute.length > LONGEST_STATUTE) throw holdNotValid()
  return maskForbiddenIdentifiers(statute).text
}
