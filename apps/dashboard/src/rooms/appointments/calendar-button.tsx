import { saveCalendar } from '../../data/save-calendar.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { type Appointment, appointmentVerbs } from './appointment-verbs.js'

/** The fixed meeting for the handler's own calendar. It is asked for when it is wanted: it carries the place. */
export const CalendarButton = ({ appointment: { caseId, caseNumber } }: { appointment: Appointment }) => {
  const say = useWords()
  const asking = useAct(appointmentVerbs.file)
  const save = async () => {
    const file = await asking.run(caseId)
    if (file) saveCalendar(`${caseNumber}.ics`, file)
  }
  return (
    <>
      <ActButton small isBusy={asking.isBusy} onAct={() => void save()}>
        {say('meeting.calendar')}
      </ActButton>
      <RefusalNotice refused={asking.refused} />
    </>
  )
}
