import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { DecideUnlock } from './decide-unlock.js'
import { unlockVerbs } from './unlock-verbs.js'

/** An officer's home: which handlers ask to reveal more than an hour allows, and why. */
export const RevealUnlocks = () => {
  const say = useWords()
  const when = useWhen()
  const { value, refused, isLoading, reload } = useLoaded(unlockVerbs.list, 'unlocks')
  const asked = (value ?? []).filter(({ state }) => state === 'ASKED')
  useUrgency(refused ? 'SOON' : value && (asked.length > 0 ? 'NOW' : 'CALM'))
  return (
    <Panel title={say('unlock.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && asked.length === 0 && <Quiet>{say('unlock.none')}</Quiet>}
      <PlainList
        rows={asked.map((unlock) => ({
          key: unlock.id,
          main: (
            <>
              {say('unlock.askedBy', { name: unlock.account.displayName, at: when(unlock.askedAt, 'minute') })}
              <Quiet>{unlock.reason}</Quiet>
            </>
          ),
          mark: <DecideUnlock unlock={unlock} onDone={reload} />,
        }))}
      />
    </Panel>
  )
}
