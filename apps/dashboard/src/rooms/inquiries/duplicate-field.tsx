import { ChoiceField } from '../../ui/form/choice-field.js'
import { Notice } from '../../ui/notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Alike } from './case-verbs.js'

type DuplicateFieldProps = { cases: Alike['alike']; chosen: string; onChange: (id: string) => void }

/** Which of the other cases of the same contact a case repeats. */
export const DuplicateField = ({ cases, chosen, onChange }: DuplicateFieldProps) => {
  const say = useWords()
  const when = useWhen()
  if (cases.length === 0) return <Notice tone="info">{say('close.noAlike')}</Notice>
  return (
    <ChoiceField
      label={say('close.duplicateOf')}
      none={say('close.pickDuplicate')}
      required
      value={chosen}
      choices={cases.map(({ id, number, receivedAt }) => ({
        value: id,
        text: say('close.alike', { number, at: when(receivedAt) }),
      }))}
      onChange={onChange}
    />
  )
}
