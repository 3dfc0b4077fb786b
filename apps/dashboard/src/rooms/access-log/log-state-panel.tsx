import { Facts } from '../../ui/facts.js'
import { Mono } from '../../ui/mono.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { LogMark } from './log-mark.js'
import type { LogState } from './log-verbs.js'

/** Whether the log goes on. That it refuses to sign is the loudest thing this dashboard can say. */
export const LogStatePanel = ({ log }: { log: LogState }) => {
  const say = useWords()
  const when = useWhen()
  const pending = log.pendingSeconds
  return (
    <Panel title={say('log.state')} actions={<LogMark state={log.state} />}>
      {log.state === 'REFUSING' && (
        <Notice tone="error">
          <strong>{say('log.refusing')}</strong> {say('log.refusingText')}
        </Notice>
      )}
      {log.state === 'BEHIND' && <Notice tone="warning">{say('log.behind')}</Notice>}
      <Facts
        facts={[
          { label: say('log.size'), value: log.size.toLocaleString() },
          { label: say('log.signedAt'), value: when(log.signedAt, 'weekday') },
          {
            label: say('log.pending'),
            value: pending === 0 ? say('log.pendingNone') : say('log.pendingSeconds', { smart_count: pending }),
          },
          { label: say('log.root'), value: <Mono>{log.root}</Mono> },
          { label: say('log.origin'), value: <Mono>{log.origin}</Mono> },
          { label: say('log.keeps'), value: say('log.keepsMonths', { smart_count: log.keepsMonths }) },
          { label: say('log.oldest'), value: log.oldestDay ? when(log.oldestDay) : say('list.nothing') },
        ]}
      />
    </Panel>
  )
}
