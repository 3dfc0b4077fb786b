import type { AccountFieldsFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AccountMark } from './account-mark.js'

type Account = AccountFieldsFragment

/** The columns of the accounts; what can be done with one is on its own page. */
export const useAccountColumns = (): readonly Column<Account>[] => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  return [
    {
      key: 'name',
      label: say('account.name'),
      cell: ({ id, displayName }) => <TextLink to={`/accounts/${id}/show`}>{displayName}</TextLink>,
    },
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
}
