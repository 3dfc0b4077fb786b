import { Facts } from '../../ui/facts.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AppointmentMark } from './appointment-mark.js'
import type { Appointment } from './appointment-verbs.js'
import { CalendarButton } from './calendar-button.js'

/** Where a meeting stands: the times on offer, or the one that was picked, with its calendar file. */
export const MeetingFacts = ({ appointment }: { appointment: Appointment }) => {
  const say = useWords()
  const when = useWhen()
  const { state, form, minutes, times, fixedTime, offeredAt, remindedAt } = appointment
  return (
    <>
      <Facts
        facts={[
          { label: say('meeting.state'), value: <AppointmentMark state={state} /> },
          ...(fixedTime
            ? [{ label: say('meeting.fixedLabel'), value: <strong>{when(fixedTime.startsAt, 'dated')}</strong> }]
            : []),
          { label: say('meeting.form'), value: say(`meetingForm.${form}`) },
          { label: say('meeting.minutes'), value: say('meeting.minutesOf', { smart_count: minutes }) },
          ...(remindedAt ? [{ label: say('meeting.reminded'), value: when(remindedAt, 'dated') }] : []),
        ]}
      />
      {state === 'OFFERED' && (
        <>
          <Quiet>{say('meeting.waiting', { at: when(offeredAt, 'dated') })}</Quiet>
          <PlainList rows={times.map(({ id, startsAt }) => ({ key: id, main: when(startsAt, 'dated') }))} />
        </>
      )}
      {state === 'FIXED' && <CalendarButton appointment={appointment} />}
    </>
  )
}
