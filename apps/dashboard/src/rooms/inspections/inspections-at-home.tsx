import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { inspectionVerbs } from './inspection-verbs.js'
import type { InspectionMonth } from './open-inspection.js'

/** The home of whoever inspects: the months that nobody signed yet, missed ones loudly. */
export const InspectionsAtHome = () => {
  const say = useWords()
  const when = useWhen()
  const { value, refused, isLoading, reload } = useLoaded(inspectionVerbs.months, 'months')
  const waiting = (value ?? []).filter(({ state }) => state !== 'SIGNED')
  const missed = waiting.filter(({ state }) => state === 'MISSED')
  const others = waiting.filter(({ state }) => state !== 'MISSED')
  useUrgency(refused ? 'SOON' : value && (missed.length > 0 ? 'NOW' : waiting.length > 0 ? 'SOON' : 'CALM'))
  const line = ({ month, state }: InspectionMonth) => say(WORDS[state], { month: when(month, 'month') })
  return (
    <Panel title={say('desk.inspections')} actions={<LinkButton to="/inspections">{say('home.more')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && <Quiet>{say('desk.inspectionsFirst')}</Quiet>}
      {value && value.length > 0 && waiting.length === 0 && <Quiet>{say('desk.inspectionsNone')}</Quiet>}
      {missed.map((month) => (
        <Notice key={month.month} tone="error">
          <TextLink to={leadsTo(month)} strong>
            {line(month)}
          </TextLink>
          {` · ${say('desk.was', { day: when(month.dueOn) })}`}
        </Notice>
      ))}
      <PlainList
        rows={others.map((month) => ({
          key: month.month,
          main: (
            <TextLink to={leadsTo(month)} strong>
              {line(month)}
            </TextLink>
          ),
          mark: say('desk.by', { day: when(month.dueOn) }),
        }))}
      />
    </Panel>
  )
}

/** A month with a pack opens it; one without is prepared in the list. */
const leadsTo = ({ inspection }: InspectionMonth) =>
  inspection ? `/inspections/${inspection.id}/show` : '/inspections'

const WORDS = {
  DUE: 'desk.due',
  MISSED: 'desk.missed',
  PREPARED: 'desk.prepared',
  SIGNED: 'desk.prepared',
} as const
