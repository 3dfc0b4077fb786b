import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { type LogState, logVerbs } from './log-verbs.js'

/** The home of whoever answers for the log or audits it: whether it goes on, loud when it doesn't. */
export const LogAtHome = () => {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(logVerbs.state, 'log')
  useUrgency(refused ? 'NOW' : value && (value.state === 'RUNNING' ? 'CALM' : 'NOW'))
  return (
    <Panel title={say('home.log')} actions={<LinkButton to="/transparency-log">{say('home.openLog')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && <State log={value} />}
    </Panel>
  )
}

const State = ({ log }: { log: LogState }) => {
  const say = useWords()
  const when = useWhen()
  const behind = log.witnesses.filter(({ isCurrent }) => !isCurrent)
  return (
    <>
      {log.state === 'REFUSING' && <Notice tone="error">{say('home.logRefusing')}</Notice>}
      {log.state === 'BEHIND' && <Notice tone="warning">{say('home.logBehind')}</Notice>}
      {log.state === 'RUNNING' &&
        say('home.logRunning', { size: log.size.toLocaleString(), at: when(log.signedAt, 'second') })}
      {behind.map(({ name }) => (
        <Notice key={name} tone="warning">
          {say('home.logWitnessBehind', { name })}
        </Notice>
      ))}
    </>
  )
}
