import type { Role } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Form } from '../../ui/form/form.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { accountVerbs } from './account-verbs.js'
import type { OneAccount } from './one-account.js'
import { useRoleChoices } from './use-role-choices.js'

/** The whole set of roles at once. Which go together and how many may hold one, the server says, beside the boxes. */
export const ChangeRoles = ({ account, onChange, onReload }: OneAccount) => {
  const say = useWords()
  const notify = useNotify()
  const choices = useRoleChoices()
  const changing = useAct(accountVerbs.changeRoles)
  const isOwn = useSession().viewer?.account.id === account.id
  const [draft, setDraft] = useState<readonly Role[]>()
  const [isAsking, setAsking] = useState(false)
  const roles = draft ?? account.roles
  const named = (which: readonly Role[]) => which.map((role) => say(`role.${role}`)).join(', ')
  const gets = named(roles.filter((role) => !account.roles.includes(role)))
  const loses = named(account.roles.filter((role) => !roles.includes(role)))
  const isUnsaved = gets !== '' || loses !== ''
  const change = async () => {
    setAsking(false)
    const changed = await changing.run({ accountId: account.id, roles: [...roles], version: account.version })
    if (!changed) return
    setDraft(undefined)
    notify(say('accountPage.rolesDone'), { type: 'success' })
    onChange(changed)
  }
  if (isOwn) return null
  return (
    <Panel title={say('accountPage.roles')}>
      <UnsavedWork isUnsaved={isUnsaved} />
      <Form label={say('accountPage.roles')} onSend={() => isUnsaved && setAsking(true)}>
        <CheckGroup
          label={say('accountPage.rolesOf', { name: account.displayName })}
          help={say('accountPage.rolesHelp')}
          choices={choices}
          chosen={roles}
          onChange={(chosen) => setDraft(chosen as Role[])}
        />
        <RefusalNotice refused={changing.refused} onReload={onReload} />
        <ActButton submits isBusy={changing.isBusy}>
          {say('accountPage.rolesAct')}
        </ActButton>
      </Form>
      <Ask
        isOpen={isAsking}
        title={say('accountPage.rolesTitle', { name: account.displayName })}
        act={say('accountPage.rolesAct')}
        onAct={() => void change()}
        onCancel={() => setAsking(false)}
      >
        {gets && <p>{say('accountPage.rolesGets', { roles: gets })}</p>}
        {loses && <p>{say('accountPage.rolesLoses', { roles: loses })}</p>}
        <p>{say('accountPage.rolesText')}</p>
      </Ask>
    </Panel>
  )
}
