import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import type { RunProps } from './run-body.js'
import { runVerbs } from './run-verbs.js'

/** Approves a run for good: whoever does it writes how many it destroys, as a deliberate second look. */
export const ApproveRun = ({ run, onChange, onReload }: RunProps) => {
  const say = useWords()
  const notify = useNotify()
  const [isAsking, setAsking] = useState(false)
  const [count, setCount] = useState('')
  const [isTried, setTried] = useState(false)
  const approving = useAct(runVerbs.approve)
  const { waiting } = run.counts
  const fits = count.replaceAll(/[\s,]/g, '') === String(waiting)
  const leave = () => {
    setAsking(false)
    setCount('')
    setTried(false)
    approving.clear()
  }
  const approve = async () => {
    setTried(true)
    if (!fits) return
    const approved = await approving.run({ id: run.id, version: run.version })
    if (!approved) return
    leave()
    notify(say('run.approveDone'), { type: 'success' })
    onChange(approved)
  }
  return (
    <>
      <ActButton tone="main" onAct={() => setAsking(true)}>
        {say('run.approve')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('run.approveTitle', { smart_count: waiting })}
        act={say('run.approve')}
        isDangerous
        isBusy={approving.isBusy}
        onAct={() => void approve()}
        onCancel={leave}
      >
        <Notice tone="warning">{say('run.approveText')}</Notice>
        <TextField
          label={say('run.typeCount')}
          help={say('run.typeCountHelp')}
          error={isTried && !fits ? say('run.typeCountNot', { smart_count: waiting }) : undefined}
          inputMode="numeric"
          maxLength={12}
          required
          value={count}
          onChange={setCount}
        />
        <RefusalNotice refused={approving.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
