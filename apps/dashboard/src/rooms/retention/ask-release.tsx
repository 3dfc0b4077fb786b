import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { HoldProps } from './hold-body.js'
import { holdVerbs } from './hold-verbs.js'

/** Asks for a release. Nothing happens by it but that somebody else may decide, a day later. */
export const AskRelease = ({ hold, onChange, onReload }: HoldProps) => {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const asking = useAct(holdVerbs.askRelease)
  const leave = () => {
    setAsking(false)
    setReason('')
    asking.clear()
  }
  const ask = async () => {
    const asked = await asking.run({ id: hold.id, version: hold.version, reason: reason.trim() })
    if (!asked) return
    leave()
    const at = asked.releasableFrom ? when(asked.releasableFrom, 'dated') : ''
    notify(say('hold.askReleaseDone', { at }), { type: 'success' })
    onChange(asked)
  }
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('hold.askRelease')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('hold.askReleaseTitle')}
        act={say('hold.askRelease')}
        isBusy={asking.isBusy}
        onAct={() => void ask()}
        onCancel={leave}
      >
        <Quiet>{say('hold.askReleaseText')}</Quiet>
        <TextField
          label={say('hold.reason')}
          help={say('hold.reasonHelp')}
          lines={3}
          maxLength={500}
          required
          value={reason}
          onChange={setReason}
        />
        <RefusalNotice refused={asking.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
