import { useNotify, useRefresh } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { designationVerbs } from './designation-verbs.js'
import type { DesignationRow } from './use-designation-columns.js'

/** Takes a designation back, asked for once more: the handler's reach ends at once. */
export const EndDesignation = ({ designation }: { designation: DesignationRow }) => {
  const say = useWords()
  const notify = useNotify()
  const refresh = useRefresh()
  const { purpose } = usePolicyWords()
  const ending = useAct(designationVerbs.end)
  const [isAsking, setAsking] = useState(false)
  const name = designation.account.displayName
  const end = async () => {
    if (!(await ending.run(designation.id))) return
    setAsking(false)
    notify(say('designation.endDone'), { type: 'success' })
    refresh()
  }
  if (designation.endedAt) return null
  return (
    <>
      <ActButton small tone="danger" label={say('designation.endOf', { name })} onAct={() => setAsking(true)}>
        {say('designation.end')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('designation.endTitle')}
        act={say('designation.end')}
        isDangerous
        isBusy={ending.isBusy}
        onAct={() => void end()}
        onCancel={() => setAsking(false)}
      >
        {say('designation.endText', { name, purpose: purpose(designation.purpose) })}
        <RefusalNotice refused={ending.refused} />
      </Ask>
    </>
  )
}
