import type { Draft } from '../inquiry/draft.js'
import { consentPlace } from '../inquiry/draft.js'
import { problemInWords } from '../inquiry/problem-in-words.js'
import type { FormDefinition } from '../site-port.js'
import type { Words } from '../words/words.js'

type Props = { draft: Draft; form: FormDefinition; words: Words }

/** All problems before the form, each leading to its field; takes the focus without script. */
export const ProblemSummary = ({ draft, form, words }: Props) => {
  if (draft.problems.length === 0 && !draft.isUncertain) return null
  const names = new Map([
    ...form.items.map(({ code, label }) => [code, label] as const),
    [consentPlace, words.inquiryPage.consent],
  ])
  return (
    <div class="summary" role="alert" tabIndex={-1} autofocus aria-labelledby="problems">
      <h2 id="problems">{words.inquiryPage.problems}</h2>
      {draft.isUncertain && <p>{words.inquiryPage.uncertain}</p>}
      {draft.reference !== undefined && <p>{words.problem.reference(draft.reference)}</p>}
      <p>{words.inquiryPage.problemsText}</p>
      <ul>
        {draft.problems.map((problem) => {
          const { code, place = '' } = problem
          const name = names.get(place)
          const said = problemInWords(problem, words)
          return (
            <li key={`${place} ${code}`}>
              {name === undefined ? (
                said
              ) : (
                <a href={place === consentPlace ? '#consent' : `#item-${place}`}>{`${name}: ${said}`}</a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
