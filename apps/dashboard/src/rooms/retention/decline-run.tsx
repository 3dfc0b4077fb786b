import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import type { RunProps } from './run-body.js'
import { runVerbs } from './run-verbs.js'

/** Sends a run back, with the reason. What it was to destroy stays due. */
export const DeclineRun = ({ run, onChange, onReload }: RunProps) => {
  const say = useWords()
  const notify = useNotify()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const declining = useAct(runVerbs.decline)
  const leave = () => {
    setAsking(false)
    setReason('')
    declining.clear()
  }
  const decline = async () => {
    const declined = await declining.run({ id: run.id, version: run.version, reason: reason.trim() })
    if (!declined) return
    leave()
    notify(say('run.declineDone'), { type: 'success' })
    onChange(declined)
  }
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('run.decline')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('run.declineTitle')}
        act={say('run.decline')}
        isBusy={declining.isBusy}
        onAct={() => void decline()}
        onCancel={leave}
      >
        <Quiet>{say('run.declineText')}</Quiet>
        <TextField
          label={say('run.reason')}
          help={say('run.reasonHelp')}
          lines={3}
          maxLength={500}
          required
          value={reason}
          onChange={setReason}
        />
        <RefusalNotice refused={declining.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
