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
import type { Appointment } from '../appointments/appointment-verbs.js'
import { type Alike, caseVerbs } from './case-verbs.js'
import { closeReasonsOf, likelyReasonOf } from './close-reasons.js'
import { DuplicateField } from './duplicate-field.js'
import type { CaseProps } from './open-case.js'

type CloseCaseProps = CaseProps & { alike: Alike['alike']; appointment: Appointment | null }

/** Ends the work on a case, for a closed reason. */
export const CloseCase = (props: CloseCaseProps) => {
  const say = useWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('close.open')}</ActButton>
      {isAsking && <CloseDialog {...props} onClose={() => setAsking(false)} />}
    </>
  )
}

const CloseDialog = (props: CloseCaseProps & { onClose: () => void }) => {
  const { value, alike, appointment, onChange, onReload, onClose } = props
  const say = useWords()
  const notify = useNotify()
  const closing = useAct(caseVerbs.close)
  const [reason, setReason] = useState<CloseReason>(() => likelyReasonOf(appointment?.state, value.answeredAt))
  const [duplicateOfId, setDuplicate] = useState('')
  const isDuplicate = reason === 'DUPLICATE'
  const { id: caseId, version } = value
  const close = async () => {
    const closed = await closing.run({
      caseId,
      version,
      reason,
      ...(isDuplicate && duplicateOfId && { duplicateOfId }),
    })
    if (!closed) return
    onClose()
    notify(say('close.done'), { type: 'success' })
    onChange(closed)
  }
  const reload = () => {
    onClose()
    onReload()
  }
  return (
    <Ask
      isOpen
      title={say('close.title')}
      act={say('close.act')}
      onAct={() => void close()}
      onCancel={onClose}
      isBusy={closing.isBusy}
    >
      <Quiet>{say('close.help')}</Quiet>
      <ChoiceField
        label={say('close.reason')}
        value={reason}
        choices={closeReasonsOf(appointment?.state).map((reason) => ({
          value: reason,
          text: say(`closeReason.${reason}`),
        }))}
        onChange={(chosen) => setReason(chosen as CloseReason)}
      />
      {isDuplicate && <DuplicateField cases={alike} chosen={duplicateOfId} onChange={setDuplicate} />}
      {appointment?.state === 'FIXED' && <Quiet>{say('close.meetingFirst')}</Quiet>}
      <RefusalNotice refused={closing.refused} onReload={reload} />
    </Ask>
  )
}
