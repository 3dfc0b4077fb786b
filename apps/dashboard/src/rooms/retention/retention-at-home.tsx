import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { forecastVerbs } from './forecast-verbs.js'
import { waitingFor } from './waiting-for.js'

/** A home's word about destruction: what is late, and what waits for whoever looks, each with its list. */
export default function RetentionAtHome() {
  const say = useWords()
  const mayApprove = usePermission('destruction:approve')
  const mayList = usePermission('retention:list')
  const { value, refused, isLoading, reload } = useLoaded(forecastVerbs.counts, 'retention')
  const lines = value ? waitingFor(value, { mayApprove, mayList }) : []
  const loud = lines.filter(({ isLoud }) => isLoud)
  const others = lines.filter(({ isLoud }) => !isLoud)
  useUrgency(refused ? 'SOON' : value && (loud.length > 0 ? 'NOW' : lines.length > 0 ? 'SOON' : 'CALM'))
  return (
    <Panel title={say('retentionHome.title')} actions={<LinkButton to="/retention">{say('home.more')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && lines.length === 0 && <Quiet>{say('retentionHome.nothing')}</Quiet>}
      {loud.map(({ what, count, to }) => (
        <Notice key={what} tone="error">
          <TextLink to={to} strong>
            {say(`retentionHome.${what}`, { smart_count: count })}
          </TextLink>
        </Notice>
      ))}
      <PlainList
        rows={others.map(({ what, count, to }) => ({
          key: what,
          main: (
            <TextLink to={to} strong>
              {say(`retentionHome.${what}`, { smart_count: count })}
            </TextLink>
          ),
        }))}
      />
    </Panel>
  )
}
