import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import type { CaseProps } from '../inquiries/open-case.js'
import { useMayWrite } from '../inquiries/use-may-write.js'
import type { Appointment } from './appointment-verbs.js'
import { EndMeeting } from './end-meeting.js'
import { MeetingFacts } from './meeting-facts.js'
import { OfferTimes } from './offer-times.js'

type MeetingPanelProps = CaseProps & { appointment: Appointment | null }

/** The meeting of a case whose purpose offers meetings: offered, fixed, and how it ended. */
export const MeetingPanel = ({ appointment, ...props }: MeetingPanelProps) => {
  const say = useWords()
  const mayWrite = useMayWrite(props.value)
  const mayOffer = usePermission('appointment:offer') && mayWrite
  const mayEnd = usePermission('appointment:end') && mayWrite
  const isOpen = appointment?.state === 'OFFERED' || appointment?.state === 'FIXED'
  return (
    <Panel
      title={say('meeting.title')}
      actions={mayOffer && !isOpen && <OfferTimes {...props} isAgain={appointment !== null} />}
    >
      {appointment ? (
        <MeetingFacts appointment={appointment} />
      ) : (
        <Empty title={say('meeting.none')} help={mayOffer ? say('meeting.noneHelp') : undefined} />
      )}
      {appointment && isOpen && mayEnd && (
        <Spaced>
          <EndMeeting appointment={appointment} onReload={props.onReload} />
        </Spaced>
      )}
      {appointment && ENDED.includes(appointment.state) && mayWrite && <Quiet>{say('meeting.next')}</Quiet>}
    </Panel>
  )
}

/** Ends that a case can be closed for. */
const ENDED: readonly string[] = ['HELD', 'MISSED', 'DECLINED']
