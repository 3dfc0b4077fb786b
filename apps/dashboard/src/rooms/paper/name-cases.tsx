import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { caseNumbersIn } from './case-numbers.js'
import { mediaVerbs } from './media-verbs.js'
import type { MediumProps } from './open-medium.js'

/** Says whose cases a medium bears: their due dates and holds reach it from then on. */
export const NameCases = ({ value, onChange }: MediumProps) => {
  const say = useWords()
  const notify = useNotify()
  const naming = useAct(mediaVerbs.nameCases)
  const [isAsking, setAsking] = useState(false)
  const [cases, setCases] = useState('')
  const leave = () => {
    setAsking(false)
    setCases('')
    naming.clear()
  }
  const name = async () => {
    const named = await naming.run({ mediumId: value.id, caseNumbers: caseNumbersIn(cases) })
    if (!named) return
    leave()
    notify(say('media.addCasesDone'), { type: 'success' })
    onChange(named)
  }
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('media.addCases')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('media.addCasesTitle')}
        act={say('media.addCases')}
        isBusy={naming.isBusy}
        onAct={() => void name()}
        onCancel={leave}
      >
        <TextField
          label={say('media.cases')}
          help={say('media.casesHelp')}
          lines={3}
          required
          value={cases}
          onChange={setCases}
        />
        <RefusalNotice refused={naming.refused} />
      </Ask>
    </>
  )
}
