import { problemInWords } from '../../inquiry/problem-in-words.js'
import type { RequestDraft } from '../../rights/request-draft.js'
import type { Frame } from '../frame.js'
import { RightChoice } from './right-choice.js'
import { TextField } from './text-field.js'
import { WordsField } from './words-field.js'

/** Makes a request; the link in the e-mail confirms it. */
export const RequestForm = ({ frame: { locale, words }, draft }: { frame: Frame; draft: RequestDraft }) => {
  const said = words.rightsPage
  const { required, optional } = words.inquiryPage
  const problemAt = (place: string): string | undefined => {
    const problem = draft.problems.find((one) => one.place === place)
    return problem && problemInWords(problem, words, 'REQUEST_OTHER')
  }
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{said.ask}</h2>
      <p>{said.askText}</p>
      <form method="post" action={`/${locale}/rights`} noValidate data-sends-once={said.sending}>
        <RightChoice words={words} chosen={draft.kinds} problem={problemAt('kind')} />
        <TextField
          id="email"
          type="email"
          autocomplete="email"
          label={said.address}
          requirement={required}
          hint={said.addressHint}
          value={draft.email}
          problem={problemAt('email')}
          isRequired
        />
        <TextField
          id="name"
          autocomplete="name"
          label={said.called}
          requirement={optional}
          hint={said.calledHint}
          value={draft.name}
        />
        <TextField
          id="caseNumber"
          autocomplete="off"
          maxLength={40}
          label={said.number}
          requirement={optional}
          hint={said.numberHint}
          value={draft.caseNumber}
        />
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
