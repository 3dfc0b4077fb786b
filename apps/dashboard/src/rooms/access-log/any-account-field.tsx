import { ChoiceField } from '../../ui/form/choice-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { useAccounts } from './use-accounts.js'

type AnyAccountFieldProps = { none?: string; value: string; onChange: (accountId: string) => void }

/** Whose acts. Disabled accounts are there too: what they did stays. */
export const AnyAccountField = ({ none, value, onChange }: AnyAccountFieldProps) => {
  const say = useWords()
  const { choices, refused } = useAccounts()
  return (
    <div>
      <ChoiceField
        label={say('record.account')}
        none={none ?? say('record.anyAccount')}
        value={value}
        choices={choices}
        onChange={onChange}
      />
      <RefusalNotice refused={refused} />
    </div>
  )
}
