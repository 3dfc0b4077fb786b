import type { AppointmentState } from '@jikimi/client/staff'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { useWords } from '../../words/use-words.js'
import { type Appointment, appointmentVerbs } from './appointment-verbs.js'

type EndMeetingProps = { appointment: Appointment; onReload: () => void }

/** How a meeting ended: held or missed once it began, declined or withdrawn at any time. */
export const EndMeeting = ({ appointment, onReload }: EndMeetingProps) => {
  const say = useWords()
  const { id: appointmentId, version, state } = appointment
  const outcomes = state === 'FIXED' ? OF_FIXED : state === 'OFFERED' ? OF_OFFERED : []
  return (
    <Line>
      {outcomes.map(({ outcome, word }) => (
        <ConfirmedAct
          key={outcome}
          small
          act={say(word)}
          title={say(`meeting.sure.${outcome}`)}
          text={say(`meeting.sureText.${outcome}`)}
          done={say('meeting.ended', { state: say(`appointmentState.${outcome}`) })}
          verb={() => appointmentVerbs.end({ appointmentId, version, outcome })}
          onDone={onReload}
          onReload={onReload}
        />
      ))}
    </Line>
  )
}

type Outcome = Exclude<AppointmentState, 'OFFERED' | 'FIXED'>

const OF_OFFERED = [
  { outcome: 'DECLINED', word: 'meeting.declined' },
  { outcome: 'WITHDRAWN', word: 'meeting.withdraw' },
] as const satisfies { outcome: Outcome; word: string }[]

const OF_FIXED = [
  { outcome: 'HELD', word: 'meeting.held' },
  { outcome: 'MISSED', word: 'meeting.missed' },
  ...OF_OFFERED,
] as const satisfies { outcome: Outcome; word: string }[]
