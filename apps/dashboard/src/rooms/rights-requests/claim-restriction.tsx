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

/** Names the request that was registered anew. */
export const ClaimRestriction = ({ restriction: { id, awaitsCorrection }, onChange }: UnclaimedProps) => {
  const say = useWords()
  const notify = useNotify()
  const claiming = useAct(unclaimedVerbs.claim)
  const [isOpen, setOpen] = useState(false)
  const [number, setNumber] = useState('')
  const leave = () => {
    setOpen(false)
    setNumber('')
    claiming.clear()
  }
  const claim = async () => {
    const claimed = await claiming.run({ id, requestNumber: number.trim().toUpperCase() })
    if (!claimed) return
    leave()
    notify(say('unclaimed.claimed'), { type: 'success' })
    onChange()
  }
  return (
    <>
      <ActButton onAct={() => setOpen(true)}>{say('unclaimed.claim')}</ActButton>
      <Ask
        isOpen={isOpen}
        title={say('unclaimed.claimTitle')}
        act={say('unclaimed.claim')}
        isBusy={claiming.isBusy}
        onAct={() => void claim()}
        onCancel={leave}
      >
        <Quiet>{say(awaitsCorrection ? 'unclaimed.claimTextToCorrect' : 'unclaimed.claimText')}</Quiet>
        <TextField label={say('unclaimed.number')} maxLength={20} required value={number} onChange={setNumber} />
        <RefusalNotice refused={claiming.refused} />
      </Ask>
    </>
  )
}
