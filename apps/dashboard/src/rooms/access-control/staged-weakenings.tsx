import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { ruleVerbs } from './rule-verbs.js'
import { StagedChange } from './staged-change.js'

/** An officer's home: the weakenings that wait, while they can still be stopped. Nothing when there is none. */
export const StagedWeakenings = () => {
  const say = useWords()
  const { value, refused, reload } = useLoaded(ruleVerbs.all, 'rules')
  const staged = (value ?? []).filter((rule) => rule.staged)
  useUrgency(refused ? 'SOON' : value && (staged.length > 0 ? 'NOW' : 'CALM'))
  if (staged.length === 0 && !refused) return null
  return (
    <Panel title={say('rule.stagedTitle')} actions={<LinkButton to="/rules">{say('rule.open')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      <PlainList
        rows={staged.map((rule) => ({
          key: rule.name,
          main: (
            <>
              <strong>{say(`ruleName.${rule.name}`)}</strong>
              <StagedChange rule={rule} onChange={reload} />
            </>
          ),
        }))}
      />
    </Panel>
  )
}
