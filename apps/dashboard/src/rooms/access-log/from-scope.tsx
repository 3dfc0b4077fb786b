import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { today } from '../../data/day.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { ExportDraft } from './export-fields.js'
import { scopeVerbs } from './scope-verbs.js'
import { useScopeWords } from './use-scope-words.js'

type FromScopeProps = { onChoose: (part: Partial<ExportDraft>) => void }

/** For an auditor: fills the form with what one of their scopes covers, up to today. */
export const FromScope = ({ onChoose }: FromScopeProps) => {
  const mayList = usePermission('audit-scope:list')
  return mayList ? <OwnScopes onChoose={onChoose} /> : null
}

const OwnScopes = ({ onChoose }: FromScopeProps) => {
  const say = useWords()
  const when = useWhen()
  const words = useScopeWords()
  const ownId = useSession().viewer?.account.id
  const { value = [] } = useLoaded(scopeVerbs.all, 'scopes')
  const own = value.filter(({ account, endedAt }) => account.id === ownId && !endedAt)
  if (own.length === 0) return null
  const choose = (id: string) => {
    const scope = own.find((one) => one.id === id)
    if (!scope) return
    const { purposes, duties, departments, from, until } = scope
    onChoose({
      purposes: [...purposes],
      duties: [...duties],
      departments: departments.map((one) => one.id),
      from,
      until: until < today() ? until : today(),
    })
  }
  return (
    <ChoiceField
      label={say('recordExport.scope')}
      none={say('recordExport.noScope')}
      value=""
      choices={own.map((scope) => ({
        value: scope.id,
        text: `${words.grounds(scope)} (${when(scope.from)} – ${when(scope.until)})`,
      }))}
      onChange={choose}
    />
  )
}
