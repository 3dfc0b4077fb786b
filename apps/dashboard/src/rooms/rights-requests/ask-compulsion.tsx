import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { compulsionVerbs } from './compulsion-verbs.js'

/** Says which law compels, which document demands it, over which case, for how many hours. */
export const AskCompulsion = ({ onDone }: { onDone: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const asking = useAct(compulsionVerbs.ask)
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState(BLANK)
  const part = (name: keyof typeof BLANK) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  })
  const leave = () => {
    setOpen(false)
    setDraft(BLANK)
    asking.clear()
  }
  const ask = async () => {
    const { caseNumber, statute, reference, words, hours } = draft
    const asked = await asking.run({
      caseNumber: caseNumber.trim().toUpperCase(),
      statute: statute.trim(),
      reference: reference.trim(),
      words: words.trim(),
      hours: Number(hours) || 0,
    })
    if (!asked) return
    leave()
    notify(say('compulsion.asked'), { type: 'success' })
    onDone()
  }
  return (
    <>
      <ActButton tone="main" onAct={() => setOpen(true)}>
        {say('compulsion.ask')}
      </ActButton>
      <Ask
        isOpen={isOpen}
        title={say('compulsion.askTitle')}
        act={say('compulsion.ask')}
        isBusy={asking.isBusy}
        onAct={() => void ask()}
        onCancel={leave}
      >
        <Quiet>{say('compulsion.askText')}</Quiet>
        <TextField
          label={say('compulsion.caseNumber')}
          help={say('compulsion.caseNumberHelp')}
          required
          {...part('caseNumber')}
        />
        <TextField
          label={say('compulsion.statute')}
          help={say('compulsion.statuteHelp')}
          maxLength={200}
          required
          {...part('statute')}
        />
        <TextField
          label={say('compulsion.reference')}
          help={say('compulsion.referenceHelp')}
          maxLength={500}
          lines={2}
          required
          {...part('reference')}
        />
        <TextField
          label={say('compulsion.words')}
          help={say('compulsion.wordsHelp')}
          maxLength={500}
          lines={2}
          required
          {...part('words')}
        />
        <TextField
          label={say('compulsion.hours')}
          help={say('compulsion.hoursHelp')}
          inputMode="numeric"
          maxLength={2}
          required
          {...part('hours')}
        />
        <RefusalNotice refused={asking.refused} />
      </Ask>
    </>
  )
}

const BLANK = { caseNumber: '', statute: '', reference: '', words: '', hours: '4' }
