import type { AuditScopeFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { EndScope } from './end-scope.js'
import { ScopeMark } from './scope-mark.js'
import { useScopeWords } from './use-scope-words.js'

type Scope = AuditScopeFieldsFragment

/** One line a scope: whose, over what, whether it still holds. */
export const useScopeColumns = (onChange: () => void): readonly Column<Scope>[] => {
  const say = useWords()
  const when = useWhen()
  const words = useScopeWords()
  const mayEnd = usePermission('audit-scope:end')
  return [
    { key: 'account', label: say('scope.account'), cell: ({ account }) => account.displayName },
    {
      key: 'state',
      label: say('scope.state'),
      cell: (scope) => (
        <>
          <ScopeMark scope={scope} />
          {scope.endedAt && scope.endedBy && (
            <Small>{say('scope.endedBy', { name: scope.endedBy.displayName, at: when(scope.endedAt) })}</Small>
          )}
        </>
      ),
    },
    { key: 'purposes', label: say('scope.purposes'), cell: words.purposes, wraps: true },
    { key: 'duties', label: say('scope.duties'), cell: words.duties, wraps: true },
    { key: 'departments', label: say('scope.departments'), cell: words.departments, wraps: true },
    {
      key: 'period',
      label: say('scope.period'),
      cell: ({ from, until }) => `${when(from)} – ${when(until)}`,
      wraps: true,
    },
    { key: 'by', label: say('scope.by'), cell: ({ grantedBy }) => grantedBy.displayName },
    ...(mayEnd
      ? [
          {
            key: 'acts',
            label: say('list.acts'),
            cell: (scope: Scope) => <EndScope scope={scope} onChange={onChange} />,
          },
        ]
      : []),
  ]
}
