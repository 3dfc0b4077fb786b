import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { textNotValid } from '../../../kernel/general.refusals.js'
import { isId, newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { compulsionView, demandCompulsion } from './compulsion-row.js'
import type { AskCompulsionInput } from './compulsion.inputs.js'
import { compulsionNotValid, nothingRestricted } from './compulsion.refusals.js'
import type { CompulsionView } from './compulsion.view.js'
import { sealReference } from './sealed-reference.js'

const LONGEST_STATUTE = 200
const LONGEST = 500
const MOST_HOURS = 24

/** Shows nothing yet: somebody else decides, and its hours run from then. */
export async function askCompulsion(work: WritingWork, given: AskCompulsionInput): Promise<CompulsionView> {
  const { caseNumber, requestId, hours } = given
  const isOfOne = (caseNumber == null) !== (requestId == null)
  if (!isOfOne || hours < 1 || hours > MOST_HOURS) throw compulsionNotValid()
  if (requestId != null && !isId(requestId)) throw nothingRestricted()
  const statute = clean(given.statute, LONGEST_STATUTE)
  const note = clean(given.words, LONGEST)
  const id = newId(work.now)
  const reference = await sealReference(work, id, clean(given.reference, LONGEST))
  const restricted = await work.rows<{ pseudonym: string }>(
    'ask-compulsion',
    'select pseudonym from jikimi.ask_compulsion($1, $2, $3::uuid, $4, $5::bytea, $6)',
    [id, caseNumber?.normalize('NFC').trim() ?? null, requestId ?? null, statute, reference, hours],
  )
  if (restricted.length === 0) throw nothingRestricted()
  const collections = restricted.map(({ pseudonym }) => pseudonym)
  work.record({ act: 'compulsion.asked', ground: { duty: 'RIGHTS_REQUEST' }, collections, objectId: id, note })
  return compulsionView(work, await demandCompulsion(work, id))
}

function clean(text: string, longest: number): string {
  const composed = text.normalize('NFC').trim()
  if (!isCleanText(composed) || composed.length < 1 || composed.length > longest) throw textNotValid()
  return maskForbiddenIdentifiers(composed).text
}
