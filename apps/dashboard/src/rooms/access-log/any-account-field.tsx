import { StaffAccountsDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'

/** Whose acts. Disabled accounts are there too: what they did stays. */
export const AnyAccountField = ({ value, onChange }: { value: string; onChange: (accountId: string) => void }) => {
  const say = useWords()
  const { value: accounts = [], refused } = useLoaded(loadAccounts, 'accounts')
  return (
    <div>
      <ChoiceField
        label={say('record.account')}
        none={say('record.anyAccount')}
        value={value}
        choices={accounts.map(({ id, displayName }) => ({ value: id, text: displayName }))}
        onChange={onChange}
      />
      <RefusalNotice refused={refused} />
    </div>
  )
}

const loadAccounts = async (signal: AbortSignal) =>
  (await send(StaffAccountsDocument, { first: 100 }, { signal })).staffAccounts.edges.map(({ node }) => node)
