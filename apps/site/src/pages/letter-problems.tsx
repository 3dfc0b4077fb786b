import { letterPlace } from '../case/letter-place.js'
import type { LetterDraft } from '../case/letter-draft.js'
import { problemInWords } from '../inquiry/problem-in-words.js'
import type { Words } from '../words/words.js'
import { ProblemSummary } from './problem-summary.js'

/** Why a letter was not, or not certainly, received. */
export const LetterProblems = ({ draft, words }: { draft: LetterDraft; words: Words }) => {
  const { problems, isUncertain, reference } = draft
  if (problems.length === 0 && !isUncertain) return null
  const said = words.casePage.letter
  return (
    <ProblemSummary
      title={isUncertain ? said.uncertain : said.problems}
      text={isUncertain ? said.uncertainText : said.problemsText}
      reference={reference && words.problem.reference(reference)}
      problems={problems.map((problem) => ({
        said: problemInWords(problem, words, 'LETTER_OTHER'),
        target: problem.place === letterPlace ? `#${letterPlace}` : undefined,
      }))}
    />
  )
}
