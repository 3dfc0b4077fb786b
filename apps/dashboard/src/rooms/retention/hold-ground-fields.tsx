import type { HoldKind } from '@jikimi/client/staff'
import { TextField } from '../../ui/form/text-field.js'
import { useWords } from '../../words/use-words.js'

type Ground = { kind: HoldKind; statute: string; reference: string }
type HoldGroundFieldsProps = { draft: Ground; onChange: (part: Partial<Ground>) => void }

/** A statute is named in the open; the reference of a proceeding is sealed, since it may tell who is in it. */
export const HoldGroundFields = ({ draft, onChange }: HoldGroundFieldsProps) => {
  const say = useWords()
  return draft.kind === 'STATUTE' ? (
    <TextField
      label={say('hold.statute')}
      help={say('hold.statuteHelp')}
      maxLength={200}
      required
      value={draft.statute}
      onChange={(statute) => onChange({ statute })}
    />
  ) : (
    <TextField
      label={say('hold.reference')}
      help={say('hold.referenceHelp')}
      maxLength={500}
      required
      value={draft.reference}
      onChange={(reference) => onChange({ reference })}
    />
  )
}
