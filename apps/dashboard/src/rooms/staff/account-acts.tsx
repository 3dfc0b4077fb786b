import type { AccountFieldsFragment, InvitedAccountFieldsFragment } from '@jikimi/client/staff'
import { useNotify, useRefresh } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { Line } from '../../ui/line.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { accountVerbs } from './account-verbs.js'

type AccountActsProps = {
  account: AccountFieldsFragment
  mayInvite: boolean
  mayDisable: boolean
  onInvited: (invited: InvitedAccountFieldsFragment) => void
}

/** Invite again, or disable: each asked for once more before it is done. */
export const AccountActs = ({ account, mayInvite, mayDisable, onInvited }: AccountActsProps) => {
  const say = useWords()
  const notify = useNotify()
  const refresh = useRefresh()
  const isOwn = useSession().viewer?.account.id === account.id
  const inviting = useAct(accountVerbs.reinvite)
  const disabling = useAct(accountVerbs.disable)
  const [asked, setAsked] = useState<'reinvite' | 'disable'>()
  const name = account.displayName
  const leave = () => {
    setAsked(undefined)
    inviting.clear()
    disabling.clear()
  }
  const act = async () => {
    if (asked === 'reinvite') {
      const invited = await inviting.run(account.id)
      if (!invited) return
      onInvited(invited)
    } else {
      if (!(await disabling.run(account.id))) return
      notify(say('account.disableDone'), { type: 'success' })
    }
    leave()
    refresh()
  }
  if (isOwn || account.state === 'DISABLED') return null

  return (
    <Line isWhole>
      {mayInvite && (
        <ActButton small label={say('account.reinviteOf', { name })} onAct={() => setAsked('reinvite')}>
          {say('account.reinvite')}
        </ActButton>
      )}
      {mayDisable && (
        <ActButton small tone="danger" label={say('account.disableOf', { name })} onAct={() => setAsked('disable')}>
          {say('account.disable')}
        </ActButton>
      )}
      {asked && (
        <Ask
          isOpen
          title={say(`account.${asked}Title`, { name })}
          act={say(`account.${asked}`)}
          isDangerous={asked === 'disable'}
          isBusy={inviting.isBusy || disabling.isBusy}
          onAct={() => void act()}
          onCancel={leave}
        >
          {say(`account.${asked}Text`)}
          <RefusalNotice refused={inviting.refused ?? disabling.refused} />
        </Ask>
      )}
    </Line>
  )
}
