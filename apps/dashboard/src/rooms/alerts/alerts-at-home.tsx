import type { AlertState } from '@jikimi/client/staff'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { alertsAt } from './alert-filter.js'
import { alertVerbs } from './alert-verbs.js'

/** The home of whoever oversees: how many alerts wait for what. Each line opens its list. */
export const AlertsAtHome = () => {
  const say = useWords()
  const mayDecide = usePermission('explanation:ask')
  const { value, refused, isLoading, reload } = useLoaded(alertVerbs.open, 'open')
  const lines = WAITING.map((state) => ({
    state,
    count: value?.alerts.filter((alert) => alert.state === state).length ?? 0,
  })).filter(({ count }) => count > 0)
  useUrgency(refused ? 'SOON' : value && urgencyOf(lines))
  return (
    <Panel title={say('desk.alerts')} actions={<LinkButton to="/alerts">{say('home.more')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && lines.length === 0 && (
        <Quiet>
          {mayDecide ? `${say('desk.alertsNone')} ${say('desk.alertsNoneHelp')}` : say('desk.alertsNoneAuditor')}
        </Quiet>
      )}
      <PlainList
        rows={lines.map(({ state, count }) => ({
          key: state,
          main: (
            <TextLink to={alertsAt({ state })} strong>
              {say((mayDecide && TO_DO[state]) || `desk.${state}`)}
              {` · ${say(value?.hasMore ? 'desk.countMore' : 'desk.count', { smart_count: count })}`}
            </TextLink>
          ),
        }))}
      />
    </Panel>
  )
}

/** New and overdue ones can't wait. */
const urgencyOf = (lines: readonly { state: AlertState }[]) =>
  lines.some(({ state }) => state === 'OVERDUE' || state === 'RAISED') ? 'NOW' : lines.length > 0 ? 'SOON' : 'CALM'

/** Where something is to be done by whoever decides, what. */
const TO_DO: Partial<Record<AlertState, 'desk.toLookAt' | 'desk.toJudge'>> = {
  RAISED: 'desk.toLookAt',
  ANSWERED: 'desk.toJudge',
}

/** What waits, the loudest first. */
const WAITING = ['OVERDUE', 'RAISED', 'ANSWERED', 'ASKED', 'REJECTED'] as const
