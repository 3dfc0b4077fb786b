import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type RevealAllowance, unlockVerbs } from '../access-control/unlock-verbs.js'

type UnlockDialogProps = {
  allowance: RevealAllowance
  onAsked: (allowance: RevealAllowance) => void
  onLook: () => void
  onClose: () => void
}

/** All reveals of the hour are used: a handler asks for more, for a reason, and somebody else decides. */
export const UnlockDialog = ({ allowance, onAsked, onLook, onClose }: UnlockDialogProps) => {
  const say = useWords()
  const asking = useAct(unlockVerbs.ask)
  const [reason, setReason] = useState('')
  const isAsked = allowance.unlock?.state === 'ASKED'
  const ask = async () => {
    const asked = await asking.run(reason)
    if (asked) onAsked(asked)
  }
  return (
    <Ask
      isOpen
      title={say('unlock.atMost', { atMost: allowance.atMost })}
      act={say(isAsked ? 'unlock.look' : 'unlock.ask')}
      onAct={() => (isAsked ? onLook() : void ask())}
      onCancel={onClose}
      isBusy={asking.isBusy}
    >
      <UnlockState allowance={allowance} />
      {!isAsked && (
        <>
          <Quiet>{say('unlock.atMostHelp')}</Quiet>
          <TextField
            label={say('unlock.reason')}
            help={say('unlock.reasonHelp')}
            required
            lines={2}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
      <RefusalNotice refused={asking.refused} onReload={onLook} />
    </Ask>
  )
}

const UnlockState = ({ allowance: { unlock } }: { allowance: RevealAllowance }) => {
  const say = useWords()
  const when = useWhen()
  if (!unlock) return null
  const name = unlock.decidedBy?.displayName ?? ''
  const at = when(unlock.until ?? unlock.decidedAt ?? unlock.askedAt, 'time')
  switch (unlock.state) {
    case 'ASKED':
      return <Notice tone="info">{say('unlock.asked', { at })}</Notice>
    case 'GRANTED':
      return <Notice tone="info">{say('unlock.granted', { name, more: unlock.more ?? 0, at })}</Notice>
    case 'DECLINED':
      return <Notice tone="warning">{say('unlock.declined', { name, at })}</Notice>
    case 'OVER':
      return <Notice tone="info">{say('unlock.over', { name, at })}</Notice>
  }
}
