import type { CloseReason } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import type { CaseProps } from './open-case.js'

/** Ends the work on a case, for a closed reason. */
export const CloseCase = ({ value, onChange, onReload }: CaseProps) => {
  const say = useWords()
  const notify = useNotify()
  const closing = useAct(caseVerbs.close)
  const [isAsking, setAsking] = useState(false)
  const [chosen, setChosen] = useState<CloseReason>()
  const reason = chosen ?? (value.answeredAt ? 'ANSWERED' : 'NO_ANSWER_NEEDED')
  const leave = () => {
    setAsking(false)
    closing.clear()
  }
  const close = async () => {
    const closed = await closing.run({ caseId: value.id, version: value.version, reason })
    if (!closed) return
    setAsking(false)
    notify(say('close.done'), { type: 'success' })
    onChange(closed)
  }
  const reload = () => {
    leave()
    onReload()
  }

  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('close.open')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('close.title')}
        act={say('close.act')}
        onAct={() => void close()}
        onCancel={leave}
        isBusy={closing.isBusy}
      >
        <Quiet>{say('close.help')}</Quiet>
        <ChoiceField
          label={say('close.reason')}
          value={reason}
          choices={REASONS.map((reason) => ({ value: reason, text: say(`closeReason.${reason}`) }))}
          onChange={(chosen) => setChosen(chosen as CloseReason)}
        />
        <RefusalNotice refused={closing.refused} onReload={reload} />
      </Ask>
    </>
  )
}

const REASONS: readonly CloseReason[] = ['ANSWERED', 'NO_ANSWER_NEEDED', 'SPAM', 'DUPLICATE']
