import { CheckGroup } from '../../ui/form/check-group.js'
import { TextField } from '../../ui/form/text-field.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'

/** What a designation says about a handler. */
export type DesignationDraft = { purposes: string[]; from: string; until: string; authority: string }

type DesignationFieldsProps = { draft: DesignationDraft; onChange: (part: Partial<DesignationDraft>) => void }

/** Purposes, period and authority: the same when a designation is proposed and when the proposal is changed. */
export const DesignationFields = ({ draft, onChange }: DesignationFieldsProps) => {
  const say = useWords()
  const { purposeChoices } = usePolicyWords()
  return (
    <>
      <CheckGroup
        label={say('designation.purposes')}
        help={say('designation.purposesHelp')}
        choices={purposeChoices}
        chosen={draft.purposes}
        onChange={(purposes) => onChange({ purposes })}
      />
      <TextField
        type="date"
        label={say('designation.from')}
        value={draft.from}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        type="date"
        label={say('designation.until')}
        value={draft.until}
        onChange={(until) => onChange({ until })}
      />
      <TextField
        label={say('designation.authority')}
        help={say('designation.authorityHelp')}
        value={draft.authority}
        onChange={(authority) => onChange({ authority })}
      />
    </>
  )
}
