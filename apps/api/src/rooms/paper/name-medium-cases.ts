import { staffOf } from '../../authority/actor.js'
import { requestNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { readMedium } from './find-media.js'
import type { MediumView } from './medium.view.js'
import type { NameMediumCasesInput } from './paper.inputs.js'
import { mediumAlreadyDestroyed, mediumCaseNotKnown } from './paper.refusals.js'
import { PAPER_RULES } from './paper.rules.js'

const MOST = 200

/** From now on the due dates and holds of these cases reach the medium, too. */
export async function nameMediumCases(
  work: WritingWork,
  { mediumId, caseNumbers }: NameMediumCasesInput,
): Promise<MediumView> {
  const medium = await readMedium(work, mediumId)
  if (medium.state === 'DESTROYED') throw mediumAlreadyDestroyed()
  if (caseNumbers.length === 0) throw requestNotValid()
  await nameCases(work, medium, caseNumbers)
  work.record({ act: 'medium.cases-named', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: mediumId })
  return readMedium(work, mediumId)
}

/** All of them or none. @throws Refusal MEDIUM_CASE_NOT_KNOWN */
export async function nameCases(
  work: WritingWork,
  { id, purpose }: { readonly id: string; readonly purpose: string },
  caseNumbers: readonly string[],
): Promise<void> {
  const { accountId } = staffOf(work.actor)
  const numbers = [...new Set(caseNumbers.map((number) => number.trim().toUpperCase()))]
  if (numbers.length > MOST) throw requestNotValid()
  const known = await work.rows<{ id: string; number: string }>(
    'cases-of-medium',
    `select id, number from jikimi.inquiry_case
     where number = any ($1::text[]) and purpose = $2 and ${PAPER_RULES.isUnrestricted('collection_id')}`,
    [numbers, purpose],
  )
  if (known.length < numbers.length) throw mediumCaseNotKnown()
  await work.rows(
    'name-medium-cases',
    `insert into jikimi.medium_case (medium_id, case_id, case_number, named_by, named_at)
     select $1, c.id, c.number, $4, $5 from unnest($2::uuid[], $3::text[]) c (id, number)
     on conflict (medium_id, case_id) do nothing`,
    [id, known.map((one) => one.id), known.map(({ number }) => number), accountId, work.now],
  )
}
