import type { LetterDraft } from '../case/letter-draft.js'
import type { Frame } from './frame.js'
import { LetterForm } from './letter-form.js'
import { LetterProblems } from './letter-problems.js'
import { Page } from './page.js'

/** A letter alone, while nothing else of its inquiry can be had. */
export const LetterAgainPage = ({ frame, draft }: { frame: Frame; draft: LetterDraft }) => {
  const { heading } = frame.words.casePage.letter
  return (
    <Page frame={frame} title={`${frame.words.inquiryPage.error}: ${heading}`}>
      <LetterProblems draft={draft} words={frame.words} />
      <h1>{frame.words.problem.fault}</h1>
      <LetterForm frame={frame} draft={draft} />
    </Page>
  )
}
