import { randomUUID } from 'node:crypto'
import { outcomeOf } from '../inquiry/outcome-of.js'
import { refusalOf } from '../refusal.js'
import type { Site } from '../site.js'
import { placeOfRefusal } from './place-of-refusal.js'
import type { RequestDraft } from './request-draft.js'

/** What goes back to who asked; the key stays the same where the request may have been stored. */
export const returnedRequest = (
  site: Pick<Site, 'report'>,
  posted: RequestDraft,
  thrown: unknown,
): { status: number; draft: RequestDraft } => {
  const refusal = refusalOf(thrown)
  const { status, problems, isUncertain } = outcomeOf(refusal)
  const draft = {
    ...posted,
    problems: problems.map((problem) => ({ ...problem, place: placeOfRefusal(problem.code) })),
    isUncertain,
    reference: refusal === undefined ? site.report(thrown) : undefined,
    idempotencyKey: isUncertain ? posted.idempotencyKey : randomUUID(),
  }
  return { status, draft }
}
