import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import type { CaseProps } from './open-case.js'

/** A closed case: until when it can be opened again, and how. */
export const ReopenCase = ({ value, onChange, onReload }: CaseProps) => {
  const say = useWords()
  const when = useWhen()
  const { id: caseId, version, reopenableUntil } = value
  return (
    <Panel title={say('reopen.title')}>
      {reopenableUntil ? (
        <>
          <Quiet>{say('reopen.until', { day: when(reopenableUntil, 'dayOfWeek') })}</Quiet>
          <ConfirmedAct
            act={say('reopen.act')}
            title={say('reopen.ask')}
            text={say('reopen.text')}
            done={say('reopen.done')}
            verb={() => caseVerbs.reopen({ caseId, version })}
            onDone={onChange}
            onReload={onReload}
          />
        </>
      ) : (
        <Quiet>{say('reopen.never')}</Quiet>
      )}
    </Panel>
  )
}
