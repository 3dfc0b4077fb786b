import type { AuditScopeFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { useWords } from '../../words/use-words.js'
import { scopeVerbs } from './scope-verbs.js'

type EndScopeProps = { scope: AuditScopeFieldsFragment; onChange: () => void }

/** Ends a scope at once. Whether the viewer is the one it audits, the server says. */
export const EndScope = ({ scope, onChange }: EndScopeProps) => {
  const say = useWords()
  const mayEnd = usePermission('audit-scope:end')
  const name = scope.account.displayName
  if (!mayEnd || scope.endedAt) return null
  return (
    <ConfirmedAct
      small
      isDangerous
      act={say('scope.end')}
      label={say('scope.endOf', { name })}
      title={say('scope.endTitle', { name })}
      text={say('scope.endText')}
      done={say('scope.endDone')}
      verb={() => scopeVerbs.end(scope.id)}
      onDone={onChange}
      onReload={onChange}
    />
  )
}
