import { StaffAccountsDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'

type PersonFieldProps = {
  label: string
  none: string
  help?: string
  value: string
  onChange: (accountId: string) => void
}

/** Picks a person with their roles beside their name. Whether they suit, the server says. */
export const PersonField = ({ label, none, help, value, onChange }: PersonFieldProps) => {
  const say = useWords()
  const { value: accounts = [], refused, reload } = useLoaded(loadAccounts, 'accounts')
  const usable = accounts
    .filter(({ state }) => state !== 'DISABLED')
    .toSorted((one, other) => one.displayName.localeCompare(other.displayName, 'ko'))
  return (
    <>
      <RefusalNotice refused={refused} onReload={reload} />
      <ChoiceField
        label={label}
        none={none}
        help={help}
        value={value}
        choices={usable.map(({ id, displayName, roles }) => ({
          value: id,
          text: `${displayName} (${roles.map((role) => say(`role.${role}`)).join(', ')})`,
        }))}
        onChange={onChange}
        required
      />
    </>
  )
}

const loadAccounts = async (signal: AbortSignal) =>
  (await send(StaffAccountsDocument, { first: 100 }, { signal })).staffAccounts.edges.map(({ node }) => node)
