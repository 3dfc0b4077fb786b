import { dayAhead, dayOfInstant, today } from '../../data/day.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Small } from '../../ui/small.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { AppointmentMark } from './appointment-mark.js'
import { type Appointment, appointmentVerbs } from './appointment-verbs.js'

/** A handler's home: the meetings of today and of the next seven days, by the hour. Nothing where there is none. */
export default function MeetingsAtHome() {
  const say = useWords()
  const when = useWhen()
  const { value, refused, reload } = useLoaded(loadWeek, 'week')
  const fixed = (value ?? [])
    .filter(({ state, fixedTime }) => state === 'FIXED' && fixedTime)
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)))
  useUrgency(refused ? 'SOON' : value && (fixed.some(isToday) ? 'NOW' : fixed.length > 0 ? 'SOON' : 'CALM'))
  if (refused) return <RefusalNotice refused={refused} onReload={reload} />
  if (fixed.length === 0) return null
  return (
    <Panel title={say('meeting.atHome')}>
      <PlainList
        rows={fixed.map((meeting) => ({
          key: meeting.id,
          main: (
            <>
              {isToday(meeting) && <strong>{say('meeting.today')} · </strong>}
              {when(startOf(meeting), 'dated')}
              <Small>
                <TextLink to={`/inquiries/${meeting.caseId}/show`}>{meeting.caseNumber}</TextLink>
                {` · ${say(`meetingForm.${meeting.form}`)} · ${say('meeting.minutesOf', { smart_count: meeting.minutes })}`}
              </Small>
            </>
          ),
          mark: <AppointmentMark state={meeting.state} />,
        }))}
      />
    </Panel>
  )
}

const isToday = (meeting: Appointment): boolean => dayOfInstant(startOf(meeting)) === today()
const startOf = ({ fixedTime }: Appointment): string => fixedTime?.startsAt ?? ''
const loadWeek = (signal: AbortSignal) => appointmentVerbs.own(today(), dayAhead(WEEK), signal)
const WEEK = 7
