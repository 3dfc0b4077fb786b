import { problemInWords } from '../../inquiry/problem-in-words.js'
import type { RequestDraft } from '../../rights/request-draft.js'
import type { Frame } from '../frame.js'
import { RightChoice } from '../rights/right-choice.js'
import { WordsField } from '../rights/words-field.js'

/** Asks for something from the own page, where the contact is proven already. */
export const MakeForm = ({ frame: { locale, words }, draft }: { frame: Frame; draft: RequestDraft }) => {
  const said = words.rightsPage
  const problemAt = (place: string): string | undefined => {
    const problem = draft.problems.find((one) => one.place === place)
    return problem && problemInWords(problem, words, 'REQUEST_OTHER')
  }
  return (
    <section aria-labelledby="make">
      <h2 id="make">{words.ownActs.make}</h2>
      <p>{words.ownActs.makeText}</p>
      <form method="post" action={`/${locale}/my/request`} noValidate data-sends-once={said.sending}>
        <RightChoice words={words} chosen={draft.kinds} problem={problemAt('kind')} />
        <WordsField
          id="words"
          label={said.words}
          hint={said.wordsHint}
          value={draft.words}
          problem={problemAt('words')}
          words={words}
        />
        <input type="hidden" name="idempotencyKey" value={draft.idempotencyKey} />
        <button>{said.askButton}</button>
      </form>
    </section>
  )
}
