import type { WritingWork } from '../../persistence/work.js'
import type { CaseRow } from './case-row.js'
import { demandKnownVariables } from './demand-known-variables.js'
import { fillTemplate } from './fill-template.js'
import { answerTooLong } from './inquiries.refusals.js'
import { templateValues } from './template-values.js'

export const ANSWER_LIMIT = 10_000

/**
 * A letter as it is kept: every variable filled but the name of the visitor, which is filled where the letter is shown
 * to them. @throws Refusal TEMPLATE_VARIABLE_UNKNOWN, ANSWER_TOO_LONG
 */
export function letterBody(work: WritingWork, row: CaseRow, body: string): string {
  demandKnownVariables(body)
  const values = templateValues(work.ports.policy.published(row.policy_version_id), row, row.locale)
  const filled = fillTemplate(body, values)
  if ([...filled].length > ANSWER_LIMIT) throw answerTooLong(ANSWER_LIMIT)
  return filled
}
