import { useNotify } from 'react-admin'
import { useState } from 'react'
import { clock } from '../../data/clock.js'
import { useAct } from '../../data/use-act.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type Direction, directionOf } from './direction-of.js'
import { type Rule, ruleVerbs } from './rule-verbs.js'
import { useRuleWords } from './use-rule-words.js'

type ChangeRuleProps = { rule: Rule; onDone: () => void; onCancel: () => void }

/** A new value and a reason; before anything is sent it says whether that is tighter or weaker, and what follows. */
export const ChangeRule = ({ rule, onDone, onCancel }: ChangeRuleProps) => {
  const say = useWords()
  const notify = useNotify()
  const inWords = useRuleWords()
  const changing = useAct(ruleVerbs.change)
  const [typed, setTyped] = useState(String(rule.value))
  const [reason, setReason] = useState('')
  const direction = directionOf(rule, typed)
  const { name, least, most } = rule
  const change = async () => {
    if (direction === 'NOT_VALID' || direction === 'SAME') return
    if (!(await changing.run({ rule: name, value: Number(typed), reason: reason.trim() }))) return
    notify(say(direction === 'WEAKER' ? 'rule.doneWeaker' : 'rule.doneTighter'), { type: 'success' })
    onDone()
  }
  return (
    <Ask
      isOpen
      title={say('rule.changeOf', { rule: say(`ruleName.${name}`) })}
      act={say('rule.act')}
      isBusy={changing.isBusy}
      onAct={() => void change()}
      onCancel={onCancel}
    >
      <Quiet>
        {say('rule.now')}: {inWords(name, rule.value)}
      </Quiet>
      <TextField
        label={say('rule.value')}
        inputMode="numeric"
        help={say('rule.valueHelp', { least, most })}
        error={direction === 'NOT_VALID' ? say('rule.valueHelp', { least, most }) : undefined}
        value={typed}
        onChange={setTyped}
      />
      {direction !== 'NOT_VALID' && direction !== 'SAME' && (
        <Quiet>
          {say('rule.after')}: {inWords(name, Number(typed))}
        </Quiet>
      )}
      <What direction={direction} isStaged={rule.staged !== null} />
      <TextField
        label={say('rule.reason')}
        help={say('rule.reasonHelp')}
        lines={2}
        maxLength={500}
        required
        value={reason}
        onChange={setReason}
      />
      <RefusalNotice refused={changing.refused} onReload={onDone} />
    </Ask>
  )
}

const What = ({ direction, isStaged }: { direction: Direction; isStaged: boolean }) => {
  const say = useWords()
  const when = useWhen()
  if (direction === 'NOT_VALID') return null
  if (direction === 'SAME') return <Quiet>{say('rule.same')}</Quiet>
  if (direction === 'TIGHTER')
    return <Notice tone="success">{say(isStaged ? 'rule.tighterCancels' : 'rule.tighter')}</Notice>
  return <Notice tone="warning">{say('rule.weaker', { at: when(new Date(clock.now() + DAY).toISOString()) })}</Notice>
}

const DAY = 24 * 60 * 60_000
