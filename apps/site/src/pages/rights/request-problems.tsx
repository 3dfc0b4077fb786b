import { problemInWords } from '../../inquiry/problem-in-words.js'
import type { RequestDraft } from '../../rights/request-draft.js'
import type { Words } from '../../words/words.js'
import { ProblemSummary } from '../problem-summary.js'

type Props = { draft: Pick<RequestDraft, 'problems' | 'isUncertain' | 'reference'>; words: Words; prefix?: string }

/** Why a request was not, or not certainly, received. */
export const RequestProblems = ({ draft, words, prefix = '' }: Props) => {
  const { problems, isUncertain, reference } = draft
  if (problems.length === 0 && !isUncertain) return null
  const said = words.rightsPage
  return (
    <ProblemSummary
      title={isUncertain ? said.uncertain : said.problems}
      text={isUncertain ? said.uncertainText : said.problemsText}
      reference={reference && words.problem.reference(reference)}
      problems={problems.map((problem) => ({
        said: problemInWords(problem, words, 'REQUEST_OTHER'),
        target: problem.place && `#${prefix}${problem.place}`,
      }))}
    />
  )
}
