import type { Words } from '../words/words.js'
import { ProblemSummary } from './problem-summary.js'

/** What was refused about a meeting, before all else. */
export const MeetingProblem = ({ problem, words }: { problem: string | undefined; words: Words }) => {
  if (problem === undefined) return null
  const { problems, problemsText } = words.casePage.meeting
  return (
    <ProblemSummary
      title={problems}
      text={problemsText}
      reference={undefined}
      problems={[{ said: problem, target: '#meeting' }]}
    />
  )
}
