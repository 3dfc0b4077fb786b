import { ChoiceField } from '../../ui/form/choice-field.js'
import { useWords } from '../../words/use-words.js'
import { type Json, type JsonObject, textOf, withValue } from './json.js'

type RequirementsProps = {
  name: string
  value: JsonObject
  purposes: readonly string[]
  onChange: (value: Json) => void
}

const REQUIREMENTS = ['REQUIRED', 'OPTIONAL', 'GENERATED'] as const

/** For which purpose an item is taken, and whether it must be given. */
export const RequirementsField = ({ name, value, purposes, onChange }: RequirementsProps) => {
  const say = useWords()
  return purposes.map((purpose) => (
    <ChoiceField
      key={purpose}
      label={`${name}: ${purpose}`}
      value={textOf(value[purpose])}
      none={say('policyDraft.notTaken')}
      choices={REQUIREMENTS.map((one) => ({ value: one, text: say(`policyDraft.requirement.${one}`) }))}
      onChange={(chosen) => onChange(withValue(value, purpose, chosen === '' ? undefined : chosen))}
    />
  ))
}
