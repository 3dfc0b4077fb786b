import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import type { UnclaimedProps } from './unclaimed-panel.js'
import { unclaimedVerbs } from './unclaimed-verbs.js'

/** Says why it may end without a request; somebody else decides. */
export const AskRestrictionLift = ({ restriction: { id }, onChange }: UnclaimedProps) => {
  const say = useWords()
  const notify = useNotify()
  const asking = useAct(unclaimedVerbs.ask)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const leave = () => {
    setOpen(false)
    setReason('')
    asking.clear()
  }
  const ask = async () => {
    const asked = await asking.run({ id, reason: reason.trim() })
    if (!asked) return
    leave()
    notify(say('unclaimed.asked'), { type: 'success' })
    onChange()
  }
  return (
    <>
      <ActButton onAct={() => setOpen(true)}>{say('unclaimed.ask')}</ActButton>
      <Ask
        isOpen={isOpen}
        title={say('unclaimed.askTitle')}
        act={say('unclaimed.ask')}
        isBusy={asking.isBusy}
        onAct={() => void ask()}
        onCancel={leave}
      >
        <Quiet>{say('unclaimed.askText')}</Quiet>
        <TextField
          label={say('unclaimed.reason')}
          help={say('unclaimed.reasonHelp')}
          maxLength={500}
          lines={3}
          required
          value={reason}
          onChange={setReason}
        />
        <RefusalNotice refused={asking.refused} />
      </Ask>
    </>
  )
}
