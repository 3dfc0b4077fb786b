import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { StaffField } from '../paper/staff-field.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'

/** Takes it, hands it to another officer, or gives it back. Who oversees takes objections alone. */
export const AssignRequest = ({ value, onChange, onReload }: RequestProps) => {
  const say = useWords()
  const notify = useNotify()
  const own = useSession().viewer?.account.id ?? ''
  const mayWork = usePermission('rights-request:work')
  const assigning = useAct(requestVerbs.assign)
  const [isAsking, setAsking] = useState(false)
  const [accountId, setAccountId] = useState('')
  const { id, version, assignee } = value
  const leave = () => {
    setAsking(false)
    setAccountId('')
    assigning.clear()
  }
  const assign = async (to: string, done: string) => {
    const assigned = await assigning.run({ id, version, accountId: to })
    if (!assigned) return
    leave()
    notify(done, { type: 'success' })
    onChange(assigned)
  }
  return (
    <>
      {assignee?.id !== own && (mayWork || value.round === 2) && (
        <ActButton tone="main" isBusy={assigning.isBusy} onAct={() => void assign(own, say('rightsRequest.takeDone'))}>
          {say('rightsRequest.take')}
        </ActButton>
      )}
      <ActButton onAct={() => setAsking(true)}>{say('rightsRequest.handOver')}</ActButton>
      {assignee?.id === own && (
        <ConfirmedAct
          act={say('rightsRequest.giveBack')}
          title={say('rightsRequest.giveBackTitle')}
          text={say('rightsRequest.giveBackText')}
          done={say('rightsRequest.giveBackDone')}
          verb={() => requestVerbs.assign({ id, version, accountId: null })}
          onDone={onChange}
          onReload={onReload}
        />
      )}
      {!isAsking && <RefusalNotice refused={assigning.refused} onReload={() => (leave(), onReload())} />}
      <Ask
        isOpen={isAsking}
        title={say('rightsRequest.handOverTitle')}
        act={say('rightsRequest.handOver')}
        isBusy={assigning.isBusy}
        onAct={() => void assign(accountId, say('rightsRequest.handOverDone'))}
        onCancel={leave}
      >
        <StaffField
          label={say('rightsRequest.assignee')}
          none={say('rightsRequest.handOverNone')}
          roles={value.round === 2 ? ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER'] : ['PRIVACY_OFFICER']}
          without={assignee?.id}
          value={accountId}
          onChange={setAccountId}
        />
        <RefusalNotice refused={assigning.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
