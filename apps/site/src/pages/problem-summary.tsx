import { consentPlace } from '../inquiry/consent-place.js'
import type { Draft } from '../inquiry/draft.js'
import { problemInWords } from '../inquiry/problem-in-words.js'
import type { FormDefinition } from '../site-port.js'
import type { Words } from '../words/words.js'

type Props = { draft: Draft; form: FormDefinition; words: Words }

/** What went wrong, before the form; takes the focus, without script too. */
export const ProblemSummary = ({ draft, form, words }: Props) => {
  const { problems, isUncertain, reference } = draft
  if (problems.length === 0 && !isUncertain) return null
  return (
    <div class="summary" role="alert" tabIndex={-1} autofocus aria-labelledby="problems">
      <h2 id="problems">{isUncertain ? words.inquiryPage.uncertain : words.inquiryPage.problems}</h2>
      <p>{isUncertain ? words.inquiryPage.uncertainText : words.inquiryPage.problemsText}</p>
      {reference !== undefined && <p>{words.problem.reference(reference)}</p>}
      {problems.length > 0 && <ProblemList draft={draft} form={form} words={words} />}
    </div>
  )
}

/** Each problem leads to its field; one that has none concerns the whole inquiry. */
const ProblemList = ({ draft, form, words }: Props) => {
  const names = new Map(form.items.map(({ code, label }) => [code, label]))
  names.set(consentPlace, words.inquiryPage.consent)
  return (
    <ul>
      {draft.problems.map((problem) => {
        const { code, place = '' } = problem
        const name = names.get(place)
        const said = problemInWords(problem, words)
        const target = place === consentPlace ? '#consent' : `#item-${place}`
        return <li key={`${place} ${code}`}>{name === undefined ? said : <a href={target}>{`${name}: ${said}`}</a>}</li>
      })}
    </ul>
  )
}
