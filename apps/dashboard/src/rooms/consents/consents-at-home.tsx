import { useLoaded } from '../../data/use-loaded.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { useUrgency } from '../use-urgency.js'
import { consentVerbs } from './consent-verbs.js'

/** Who asks for consent again finds at home for which purposes it is due and nobody is asked yet. Where there is none, nothing is said. */
export default function ConsentsAtHome() {
  const say = useWords()
  const { purpose } = usePolicyWords()
  const { value, refused, reload } = useLoaded(consentVerbs.load, 'campaigns')
  const running = (value?.campaigns ?? []).filter(({ state }) => state === 'RUNNING')
  const waiting = (value?.toRenew ?? []).filter((row) => !running.some((one) => one.purpose === row.purpose))
  useUrgency(refused ? 'SOON' : value && (waiting.length > 0 ? 'SOON' : 'CALM'))
  if (waiting.length === 0) return <RefusalNotice refused={refused} onReload={reload} />
  return (
    <Panel title={say('consentAgain.atHome')}>
      <PlainList
        rows={waiting.map((row) => ({
          key: row.purpose,
          main: <TextLink to="/consent-campaigns">{purpose(row.purpose)}</TextLink>,
          mark: say('consentAgain.count', { collections: row.collections }),
        }))}
      />
    </Panel>
  )
}
