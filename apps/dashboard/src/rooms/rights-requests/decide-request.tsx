import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { blankPart, type DraftedParts, isUnfounded, outcomeOf, partsInput, targetsToDecide } from './decision-draft.js'
import { DecidePart } from './decide-part.js'
import { decisionVerbs } from './decision-verbs.js'
import type { RequestProps } from './open-request.js'

/** The decision by collection; what comes of the whole is said before it is made, since it can't be changed. */
export const DecideRequest = ({ value, onChange, onReload }: RequestProps) => {
  const say = useWords()
  const notify = useNotify()
  const deciding = useAct(decisionVerbs.decide)
  const [parts, setParts] = useState<DraftedParts>({})
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const targets = targetsToDecide(value)
  const unfounded = isUnfounded(targets, parts)
  const outcome = outcomeOf(targets, parts)
  const leave = () => {
    setAsking(false)
    deciding.clear()
  }
  const ask = () => {
    setTried(true)
    if (!unfounded) setAsking(true)
  }
  const decide = async () => {
    const { id, version, kind } = value
    const decided = await deciding.run({ id, version, words: words.trim(), parts: partsInput(kind, targets, parts) })
    if (!decided) return
    leave()
    setParts({})
    setWords('')
    notify(say('decision.done'), { type: 'success' })
    onChange(decided)
  }
  return (
    <Form label={say('decision.title')} onSend={ask} isWide>
      <UnsavedWork isUnsaved={words !== '' || Object.keys(parts).length > 0} />
      {targets.length === 0 && <Notice tone="info">{say('decision.nothingHeld')}</Notice>}
      {targets.map((target) => (
        <DecidePart
          key={target.id}
          kind={value.kind}
          target={target}
          part={parts[target.id] ?? blankPart}
          onChange={(part) => setParts({ ...parts, [target.id]: part })}
        />
      ))}
      <TextField
        label={say('decision.words')}
        help={say('decision.wordsHelp')}
        lines={2}
        maxLength={1000}
        value={words}
        onChange={setWords}
      />
      <Quiet>{say('decision.outcome', { outcome: say(`rightsOutcome.${outcome}`) })}</Quiet>
      {isTried && unfounded && <Notice tone="error">{say('decision.missing')}</Notice>}
      <ActButton submits tone="main">
        {say('decision.act')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('decision.askTitle')}
        act={say('decision.act')}
        isBusy={deciding.isBusy}
        onAct={() => void decide()}
        onCancel={leave}
      >
        <strong>{say('decision.outcome', { outcome: say(`rightsOutcome.${outcome}`) })}</strong>
        <Quiet>{say('decision.askText')}</Quiet>
        <RefusalNotice refused={deciding.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </Form>
  )
}
