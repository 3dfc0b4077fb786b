import type { PersonDecisionInput } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { registerVerbs } from './register-verbs.js'

type DecidePairProps = {
  how: 'join' | 'keepApart'
  firstId: string
  secondId: string
  /** The numbers of both, for whoever listens to the button. */
  numbers: string
  /** The words on the button, where "keep apart" alone doesn't say from what. */
  act?: string
  isMain?: boolean
  onDone: () => void
}

/** Says that two collections are one person's, or that they aren't, with a reason that stays sealed with them. */
export const DecidePair = ({ how, firstId, secondId, numbers, act, isMain = false, onDone }: DecidePairProps) => {
  const say = useWords()
  const notify = useNotify()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const deciding = useAct<[PersonDecisionInput], unknown>(registerVerbs[how])
  const leave = () => {
    setAsking(false)
    setReason('')
    deciding.clear()
  }
  const decide = async () => {
    const decided = await deciding.run({ firstId, secondId, reason: reason.trim() })
    if (decided === undefined) return
    leave()
    notify(say(`register.${how}Done`), { type: 'success' })
    onDone()
  }
  return (
    <>
      <ActButton
        tone={isMain ? 'main' : 'plain'}
        {...(!act && { label: say(`register.${how}Of`, { numbers }) })}
        onAct={() => setAsking(true)}
      >
        {act ?? say(`register.${how}`)}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say(`register.${how}Title`)}
        act={say(`register.${how}`)}
        isBusy={deciding.isBusy}
        onAct={() => void decide()}
        onCancel={leave}
      >
        <Quiet>{say(`register.${how}Text`)}</Quiet>
        <TextField
          label={say('register.reason')}
          help={say('register.reasonHelp')}
          lines={3}
          maxLength={500}
          required
          value={reason}
          onChange={setReason}
        />
        <RefusalNotice refused={deciding.refused} />
      </Ask>
    </>
  )
}
