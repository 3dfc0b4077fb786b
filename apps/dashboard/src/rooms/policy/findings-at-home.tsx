import { PolicyFindingsDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Tally } from '../../ui/tally.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { findingsAt, SEVERITIES } from './finding-filter.js'

/** The home of whoever answers for the policy: how many findings of each severity. Nothing where there is none. */
export default function FindingsAtHome() {
  const say = useWords()
  const { value, refused, reload } = useLoaded(loadFindings, 'findings')
  const lines = SEVERITIES.map((severity) => ({
    severity,
    count: (value ?? []).filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0)
  useUrgency(refused ? 'SOON' : value && (lines.length > 0 ? 'SOON' : 'CALM'))
  if (refused) return <RefusalNotice refused={refused} onReload={reload} />
  if (lines.length === 0) return null
  return (
    <Panel
      title={say('policyFinding.title')}
      actions={<LinkButton to="/policy-findings">{say('home.more')}</LinkButton>}
    >
      <Tally
        label={say('policyFinding.title')}
        lines={lines.map(({ severity, count }) => {
          const name = say(`policyFinding.severity.${severity}`)
          return {
            key: severity,
            name,
            count: (
              <TextLink to={findingsAt({ severity })} label={`${count} ${name}`}>
                {count}
              </TextLink>
            ),
          }
        })}
      />
    </Panel>
  )
}

const loadFindings = async (signal: AbortSignal) => (await send(PolicyFindingsDocument, {}, { signal })).policyFindings
