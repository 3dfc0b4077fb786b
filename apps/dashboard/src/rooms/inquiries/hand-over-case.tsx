import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import type { CaseProps } from './open-case.js'

/** Gives an inquiry to a colleague, reach and all; even by whoever may not work on it any more. */
export const HandOverCase = (props: CaseProps) => {
  const say = useWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('handOver.open')}</ActButton>
      {isAsking && <HandOverDialog {...props} onClose={() => setAsking(false)} />}
    </>
  )
}

const HandOverDialog = ({ value, onChange, onReload, onClose }: CaseProps & { onClose: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const handing = useAct(caseVerbs.handOver)
  const colleagues = useLoaded((signal) => caseVerbs.colleagues(value.purpose, signal), value.purpose)
  const [accountId, setAccountId] = useState('')
  const [note, setNote] = useState('')
  const handOver = async () => {
    const typed = note.trim()
    const { id: caseId, version } = value
    const handed = await handing.run({ caseId, version, accountId, ...(typed && { note: typed }) })
    if (!handed) return
    onClose()
    notify(say('handOver.done'), { type: 'success' })
    onChange(handed)
  }
  const reload = () => {
    onClose()
    onReload()
  }
  return (
    <Ask
      isOpen
      title={say('handOver.title')}
      act={say('handOver.act')}
      onAct={() => void handOver()}
      onCancel={onClose}
      isBusy={handing.isBusy}
    >
      <Quiet>{say('handOver.help')}</Quiet>
      {colleagues.value?.length === 0 && <Notice tone="info">{say('handOver.nobody')}</Notice>}
      <ChoiceField
        label={say('handOver.to')}
        none={say('handOver.pick')}
        value={accountId}
        choices={(colleagues.value ?? []).map(({ id, displayName }) => ({ value: id, text: displayName }))}
        onChange={setAccountId}
      />
      <TextField
        label={say('handOver.note')}
        help={say('handOver.noteHelp')}
        lines={3}
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
      <RefusalNotice refused={handing.refused ?? colleagues.refused} onReload={reload} />
    </Ask>
  )
}
