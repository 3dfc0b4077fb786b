import type { WritingWork } from '../../persistence/work.js'
import { demandAttended } from './demand-attended.js'
import { loadTargets } from './load-targets.js'
import { recordOf } from './record-of.js'
import { requestRow } from './request-row.js'
import { requestView } from './request-view.js'
import type { RequestTargetInput } from './request-work.inputs.js'
import { compareFirst, requestChangedMeanwhile, requestNotThere, targetNotKnown } from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'
import type { RightsRequestView } from './rights-request.view.js'

/** Also about this case; from now on its data are restricted too, where the request restricts. */
export const addRequestTarget = (work: WritingWork, given: RequestTargetInput): Promise<RightsRequestView> =>
  changed(work, given, 'add')

/** Not about this case after all. */
export const removeRequestTarget = (work: WritingWork, given: RequestTargetInput): Promise<RightsRequestView> =>
  changed(work, given, 'remove')

async function changed(
  work: WritingWork,
  given: RequestTargetInput,
  how: 'add' | 'remove',
): Promise<RightsRequestView> {
  const row = await demandAttended(work, given)
  if (!REQUEST_RULES.isChangeable(row.state)) throw requestNotThere()
  const number = given.caseNumber.trim()
  const before = await targetOf(work, row.id, number)
  const [done] = await rowsOf(work, how, [row.id, row.version, number])
  if (done?.is_done === null) throw targetNotKnown()
  if (!done?.is_done) throw requestChangedMeanwhile()
  const about = before ?? (await targetOf(work, row.id, number))
  const record = recordOf(`rights-request.target-${how === 'add' ? 'added' : 'removed'}`, row)
  work.record({ ...record, collections: [...record.collections, ...(about?.pseudonym ? [about.pseudonym] : [])] })
  return requestView(work, await requestRow(work, row.id))
}

async function targetOf(work: WritingWork, id: string, number: string) {
  return (await loadTargets(work, [id])).get(id)?.find(({ case_number: one }) => one === number)
}

async function rowsOf(work: WritingWork, how: 'add' | 'remove', values: readonly unknown[]) {
  try {
    return await work.rows<{ is_done: boolean | null }>(
      `${how}-request-target`,
      `select jikimi.${how}_request_target($1, $2, $3) as is_done`,
      values,
    )
  } catch (fault) {
    if (fault instanceof Error && fault.message.includes('COMPARE_FIRST')) throw compareFirst()
    throw fault
  }
}
