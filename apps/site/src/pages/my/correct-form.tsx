import type { Held, OwnRequest } from '../../site-port.js'
import type { Frame } from '../frame.js'
import { TextField } from '../rights/text-field.js'
import { WordsField } from '../rights/words-field.js'
import { ActForm } from './act-form.js'

type Props = { frame: Frame; request: OwnRequest; held: readonly Held[] }

/** Says how an item should read, one at a time. */
export const CorrectForm = ({ frame, request: { id, version, caseNumbers }, held }: Props) => {
  const { words } = frame
  const said = words.ownActs
  const items = held
    .filter(({ caseNumber }) => typeof caseNumber === 'string' && caseNumbers.includes(caseNumber))
    .flatMap((one) =>
      one.items.map(({ code, label }) => ({ value: `${one.id} ${code}`, label, number: one.caseNumber })),
    )
  if (items.length === 0) return null
  return (
    <ActForm
      frame={frame}
      act="correct"
      label={said.correct}
      button={said.propose}
      fields={{ id, version: String(version) }}
    >
      <div class="field">
        <label for={`item-${id}`}>
          {said.correctItem} <span class="requirement">{words.inquiryPage.required}</span>
        </label>
        <select id={`item-${id}`} name="item" required>
          {items.map(({ value, label, number }) => (
            <option key={value} value={value}>
              {label} ({number})
            </option>
          ))}
        </select>
      </div>
      <TextField
        id={`value-${id}`}
        name="value"
        autocomplete="off"
        label={said.correctValue}
        requirement={words.inquiryPage.required}
        value=""
        isRequired
      />
      <WordsField
        id={`evidence-${id}`}
        label={said.correctWords}
        hint={said.correctWordsHint}
        value=""
        words={words}
        rows={3}
      />
    </ActForm>
  )
}
