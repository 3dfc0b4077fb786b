import { useNotify } from 'react-admin'
import { useState } from 'react'
import { today } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { cutDays } from './cut-days.js'
import { type LogState, logVerbs } from './log-verbs.js'

/** Proposes that records before a month be cut. Nothing happens by it but that somebody else must decide. */
export const ProposeCut = ({ log, onDone }: { log: LogState; onDone: () => void }) => {
  const say = useWords()
  const when = useWhen()
  const days = log.oldestDay ? cutDays(log.oldestDay, today(), log.keepsMonths) : []
  return (
    <Panel title={say('cut.propose')}>
      {days.length === 0 ? (
        <Quiet>
          {say('cut.nothing')} {log.oldestDay && say('cut.nothingOldest', { day: when(log.oldestDay) })}
        </Quiet>
      ) : (
        <ProposeForm days={days} onDone={onDone} />
      )}
    </Panel>
  )
}

const ProposeForm = ({ days, onDone }: { days: readonly string[]; onDone: () => void }) => {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const proposing = useAct(logVerbs.proposeCut)
  const [draft, setDraft] = useState({ before: '', reason: '' })
  const propose = async () => {
    if (!(await proposing.run({ before: draft.before || (days[0] ?? ''), reason: draft.reason.trim() }))) return
    notify(say('cut.done'), { type: 'success' })
    setDraft({ before: '', reason: '' })
    onDone()
  }
  return (
    <Form label={say('cut.propose')} onSend={() => void propose()}>
      <ChoiceField
        label={say('cut.before')}
        value={draft.before || (days[0] ?? '')}
        choices={days.map((day) => ({ value: day, text: when(day) }))}
        onChange={(before) => setDraft((was) => ({ ...was, before }))}
      />
      <TextField
        label={say('cut.reason')}
        help={say('cut.reasonHelp')}
        lines={2}
        maxLength={500}
        required
        value={draft.reason}
        onChange={(reason) => setDraft((was) => ({ ...was, reason }))}
      />
      <RefusalNotice refused={proposing.refused} onReload={onDone} />
      <ActButton submits tone="main" isBusy={proposing.isBusy}>
        {say('cut.act')}
      </ActButton>
    </Form>
  )
}
