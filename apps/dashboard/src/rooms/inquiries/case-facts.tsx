import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { DueCell } from '../retention/due-cell.js'
import type { OpenCase } from './open-case.js'
import { StateMark } from './state-mark.js'

/** State, dates and why the collection is gone on that day. */
export const CaseFacts = ({ value }: { value: OpenCase }) => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const { handler, answeredAt, closedAt, closeReason } = value
  const holder = handler && (value.isMine ? say('case.you', { name: handler.displayName }) : handler.displayName)
  return (
    <Panel title={say('case.facts')}>
      <Facts
        facts={[
          { label: say('case.state'), value: <StateMark state={value.state} /> },
          { label: say('case.due'), value: <DueCell days={value.daysUntilDue} retention={value.retention} /> },
          { label: say('case.purpose'), value: purpose(value.purpose) },
          { label: say('case.received'), value: when(value.receivedAt, 'dated') },
          { label: say('case.handler'), value: holder ?? say('case.nobody') },
          { label: say('case.content'), value: say('case.contentLength', { smart_count: value.contentLength }) },
          { label: say('case.language'), value: say(`locale.${value.locale}`) },
          ...(answeredAt ? [{ label: say('case.answered'), value: when(answeredAt, 'dated') }] : []),
          ...(closedAt ? [{ label: say('case.closed'), value: when(closedAt, 'dated') }] : []),
          ...(closeReason ? [{ label: say('close.reason'), value: say(`closeReason.${closeReason}`) }] : []),
        ]}
      />
    </Panel>
  )
}
