import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { logVerbs } from './log-verbs.js'

/** A chief privacy officer's home: cuts of old records that wait for a decision. Where none waits, nothing is said. */
export const CutsToDecide = () => {
  const say = useWords()
  const when = useWhen()
  const { value, refused, reload } = useLoaded(logVerbs.cuts, 'cuts')
  const waiting = (value ?? []).filter(({ state }) => state === 'PROPOSED')
  useUrgency(refused ? 'SOON' : value && (waiting.length > 0 ? 'SOON' : 'CALM'))
  if (waiting.length === 0) return <RefusalNotice refused={refused} onReload={reload} />
  return (
    <Panel title={say('home.cuts')} actions={<LinkButton to="/record-cuts">{say('home.openCuts')}</LinkButton>}>
      <PlainList
        rows={waiting.map(({ id, before, proposedBy, proposedAt }) => ({
          key: id,
          main: say('home.cutBefore', { day: when(before), name: proposedBy.displayName }),
          mark: when(proposedAt),
        }))}
      />
    </Panel>
  )
}
