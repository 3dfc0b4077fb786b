import type { AccountFieldsFragment, AccountState, InvitedAccountFieldsFragment } from '@jikimi/client/staff'
import { useState } from 'react'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { useWords } from '../../words/use-words.js'
import { accountVerbs } from './account-verbs.js'
import { InvitationDialog } from './invitation-dialog.js'
import type { OneAccount } from './one-account.js'

/** What can be done with an account as a whole, by its state and by what the viewer may do; each is asked for twice. */
export const AccountActs = ({ account, onChange, onReload }: OneAccount) => {
  const say = useWords()
  const permissions = useSession().viewer?.permissions ?? []
  const [invited, setInvited] = useState<InvitedAccountFieldsFragment>()
  const { id, state, displayName: name } = account
  const mayInvite = permissions.includes('account:create') && INVITABLE.includes(state)
  return (
    <Line>
      {ACTS.filter(({ needs, states }) => permissions.includes(needs) && states.includes(state)).map((act) => (
        <ConfirmedAct
          key={act.word}
          act={say(`accountPage.${act.word}.act`)}
          title={say(`accountPage.${act.word}.title`, { name })}
          text={say(`accountPage.${act.word}.text`)}
          done={say(`accountPage.${act.word}.done`)}
          isDangerous={act.isDangerous ?? false}
          verb={() => act.verb(id)}
          onDone={onChange}
          onReload={onReload}
        />
      ))}
      {mayInvite && (
        <ConfirmedAct
          act={say('accountPage.reinvite.act')}
          title={say('accountPage.reinvite.title', { name })}
          text={say('accountPage.reinvite.text')}
          verb={() => accountVerbs.reinvite(id)}
          onDone={setInvited}
          onReload={onReload}
        />
      )}
      <InvitationDialog
        invited={invited}
        onDone={() => {
          if (invited) onChange(invited.account)
          setInvited(undefined)
        }}
      />
    </Line>
  )
}

type AccountAct = {
  word: 'suspend' | 'reinstate' | 'unlock' | 'endSessions' | 'disable'
  needs: string
  states: readonly AccountState[]
  verb: (accountId: string) => Promise<AccountFieldsFragment>
  isDangerous?: boolean
}

const INVITABLE: readonly AccountState[] = ['INVITED', 'ACTIVE', 'LOCKED']

const ACTS: readonly AccountAct[] = [
  { word: 'unlock', needs: 'account:unlock', states: ['LOCKED'], verb: accountVerbs.unlock },
  { word: 'reinstate', needs: 'account:reinstate', states: ['SUSPENDED'], verb: accountVerbs.reinstate },
  { word: 'endSessions', needs: 'account:end-sessions', states: ['ACTIVE', 'LOCKED'], verb: accountVerbs.endSessions },
  {
    word: 'suspend',
    needs: 'account:suspend',
    states: ['ACTIVE', 'LOCKED', 'INVITED'],
    verb: accountVerbs.suspend,
    isDangerous: true,
  },
  {
    word: 'disable',
    needs: 'account:disable',
    states: ['ACTIVE', 'LOCKED', 'INVITED', 'SUSPENDED'],
    verb: accountVerbs.disable,
    isDangerous: true,
  },
]
