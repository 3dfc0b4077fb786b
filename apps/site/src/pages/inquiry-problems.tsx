import { consentPlace } from '../inquiry/consent-place.js'
import type { Draft, DraftProblem } from '../inquiry/draft.js'
import { problemInWords } from '../inquiry/problem-in-words.js'
import type { FormDefinition } from '../site-port.js'
import type { Words } from '../words/words.js'
import { ProblemSummary, type SaidProblem } from './problem-summary.js'

type Props = { draft: Draft; form: FormDefinition; words: Words }

/** Why an inquiry was not, or not certainly, received. */
export const InquiryProblems = ({ draft, form, words }: Props) => {
  const { problems, isUncertain, reference } = draft
  if (problems.length === 0 && !isUncertain) return null
  const names = new Map(form.items.map(({ code, label }) => [code, label]))
  names.set(consentPlace, words.inquiryPage.consent)
  const say = (problem: DraftProblem): SaidProblem => {
    const { place = '' } = problem
    const name = names.get(place)
    const said = problemInWords(problem, words)
    if (name === undefined) return { said }
    return { said: `${name}: ${said}`, target: place === consentPlace ? '#consent' : `#item-${place}` }
  }
  return (
    <ProblemSummary
      title={isUncertain ? words.inquiryPage.uncertain : words.inquiryPage.problems}
      text={isUncertain ? words.inquiryPage.uncertainText : words.inquiryPage.problemsText}
      reference={reference && words.problem.reference(reference)}
      problems={problems.map(say)}
    />
  )
}
