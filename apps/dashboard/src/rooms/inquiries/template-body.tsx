import { useRef, useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { useWords } from '../../words/use-words.js'
import { insertedAt, TEMPLATE_VARIABLES, written } from './template-variables.js'

type TemplateBodyProps = { tag: 'ko' | 'en'; value: string; onChange: (value: string) => void }

/** The text of a template in one language, with a button for each variable that puts it where the caret is. */
export const TemplateBody = ({ tag, value, onChange }: TemplateBodyProps) => {
  const say = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  // a field that nobody was in has its caret at the beginning, where nobody wants it
  const [wasEntered, setEntered] = useState(false)
  const insert = (name: string) => {
    const box = field.current
    const { text, caret } = insertedAt(
      value,
      (wasEntered ? box?.selectionStart : undefined) ?? value.length,
      written(name),
    )
    onChange(text)
    // the caret is put behind it once the field holds the text
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(caret, caret)
    })
  }
  return (
    <>
      <div onFocus={() => setEntered(true)}>
        <TextField
          label={say(tag === 'ko' ? 'template.bodyKo' : 'template.bodyEn')}
          required
          lines={12}
          lang={tag}
          value={value}
          onChange={onChange}
          fieldRef={field}
        />
      </div>
      <Line>
        {TEMPLATE_VARIABLES.map((name) => (
          <ActButton
            key={name}
            small
            tone="quiet"
            label={say('template.insertInto', {
              name: written(name),
              language: say(tag === 'ko' ? 'template.korean' : 'template.english'),
            })}
            onAct={() => insert(name)}
          >
            {written(name)}
          </ActButton>
        ))}
      </Line>
    </>
  )
}
