import type { Meeting } from '../site-port.js'
import { CalendarFile } from './calendar-file.js'
import { DeclineMeeting } from './decline-meeting.js'
import type { Frame } from './frame.js'
import { MeetingFacts } from './meeting-facts.js'
import { OfferedTimes } from './offered-times.js'

type Props = { frame: Frame; meeting: Meeting; problem: string | undefined }

/** The meeting of an inquiry: how it stands, and what the visitor can do about it. */
export const MeetingSection = ({ frame, meeting, problem }: Props) => {
  const said = frame.words.casePage.meeting
  const { state, times, calendarFile } = meeting
  const isOpen = state === 'OFFERED' || state === 'FIXED'
  return (
    <section aria-labelledby="meeting">
      <h2 id="meeting">{said.heading}</h2>
      <p>{said.states[state]}</p>
      {isOpen && <MeetingFacts frame={frame} meeting={meeting} />}
      {state === 'OFFERED' && <OfferedTimes frame={frame} times={times} problem={problem} />}
      {state === 'FIXED' && typeof calendarFile === 'string' && <CalendarFile frame={frame} />}
      {isOpen && <DeclineMeeting frame={frame} />}
    </section>
  )
}
