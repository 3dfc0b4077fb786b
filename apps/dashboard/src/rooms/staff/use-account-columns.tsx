import type { AccountFieldsFragment, InvitedAccountFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AccountActs } from './account-acts.js'
import { AccountMark } from './account-mark.js'

type Account = AccountFieldsFragment

/** The columns of the accounts; with acts for whoever may act. */
export const useAccountColumns = (
  onInvited: (invited: InvitedAccountFieldsFragment) => void,
): readonly Column<Account>[] => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const mayInvite = usePermission('account:create')
  const mayDisable = usePermission('account:disable')
  const columns: Column<Account>[] = [
    { key: 'name', label: say('account.name'), cell: ({ displayName }) => displayName },
    { key: 'signInName', label: say('account.signInName'), cell: ({ signInName }) => signInName },
    {
      key: 'department',
      label: say('account.department'),
      cell: ({ department }) => (tag === 'ko' ? department.nameKo : department.nameEn),
    },
    {
      key: 'roles',
      label: say('account.roles'),
      cell: ({ roles }) => roles.map((role) => say(`role.${role}`)).join(', '),
      grows: true,
    },
    { key: 'state', label: say('account.state'), cell: ({ state }) => <AccountMark state={state} /> },
    { key: 'created', label: say('account.created'), cell: ({ createdAt }) => when(createdAt, 'day') },
  ]
  if (!mayInvite && !mayDisable) return columns
  return [
    ...columns,
    {
      key: 'acts',
      label: say('list.acts'),
      cell: (account) => <AccountActs account={account} onInvited={onInvited} {...{ mayInvite, mayDisable }} />,
    },
  ]
}
