import { lintPolicy, type Locale, type PolicyProblem } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { countedByPurpose } from './count-by-purpose.js'
import { PolicyConsequencesView, PolicyReviewView } from './policy-review.view.js'
import { viewOfFinding } from './read-findings.js'
import { changesView } from './read-history.js'
import { type WeighedDraft, weighDraft } from './weighed-draft.js'

export interface Looked {
  readonly source: string
  readonly isRaised: boolean
  readonly locale: Locale
}

/**
 * What a text would be as the next version: what is wrong with it, what the linter finds, what it changes and what
 * follows, and from which day. Nothing of it is kept. @law policy 11; PIPA 15②, 30
 */
export async function reviewPolicy(work: ReadingWork, { source, isRaised, locale }: Looked): Promise<PolicyReviewView> {
  const weighed = weighDraft(work, source, isRaised)
  if ('problems' in weighed) return noPolicy(weighed.problems)
  const { document, difference, noticeDays, earliestOn, follows, isTaken, today } = weighed
  return viewOf(PolicyReviewView, {
    problems: [],
    findings: lintPolicy(document).map(viewOfFinding),
    changes: changesView(difference, follows, document, locale),
    consequences: consequencesView(weighed, await countedByPurpose(work), locale),
    noticeDays,
    earliestOn,
    isPublishable: !isTaken && document.announcedOn >= today && document.effectiveOn >= earliestOn,
  })
}

const noPolicy = (problems: readonly PolicyProblem[]): PolicyReviewView =>
  viewOf(PolicyReviewView, {
    problems: problems.map(({ path, problem }) => ({ path, problem })),
    findings: [],
    changes: null,
    consequences: null,
    noticeDays: null,
    earliestOn: null,
    isPublishable: false,
  })

function consequencesView(
  { consequences, document }: WeighedDraft,
  counted: ReadonlyMap<string, number>,
  locale: Locale,
): PolicyConsequencesView {
  const { forms, consentsToAskAgain, periodsMoved, recipients, outsourcees } = consequences
  const named = (code: string): string => document.purposes.find((one) => one.code === code)?.label[locale] ?? code
  const collections = (code: string): number => counted.get(code) ?? 0
  return viewOf(PolicyConsequencesView, {
    forms: forms.map(named),
    consentsToAskAgain: consentsToAskAgain.map((code) => ({ purpose: named(code), collections: collections(code) })),
    periodsMoved: periodsMoved.map(({ purpose, before, after }) => ({
      purpose: named(purpose),
      before,
      after,
      collections: collections(purpose),
    })),
    recipients: [...recipients],
    outsourcees: [...outsourcees],
  })
}
