import { usePermission } from '../../data/use-permission.js'
import { Beside } from '../../ui/beside.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { useWords } from '../../words/use-words.js'
import { LapsedNotice } from '../designations/lapsed-notice.js'
import { MeetingPanel } from '../appointments/meeting-panel.js'
import { useMeeting } from '../appointments/use-meeting.js'
import { AlikeCases } from './alike-cases.js'
import { AnswerForm } from './answer-form.js'
import { CaseContents } from './case-contents.js'
import { CaseFacts } from './case-facts.js'
import { CloseCase } from './close-case.js'
import { ConsentPanel } from './consent-panel.js'
import { HandOverCase } from './hand-over-case.js'
import type { CaseProps } from './open-case.js'
import { ReopenCase } from './reopen-case.js'
import { TakeCase } from './take-case.js'
import { useAlike } from './use-alike.js'
import { useIsWorking } from './use-is-working.js'

/** The page of a case: what came in and what can be done on the left, what is known about it on the right. */
export const CaseBody = (props: CaseProps) => {
  const say = useWords()
  const isWorking = useIsWorking(props.value.purpose)
  const mayTake = usePermission('inquiry:take') && isWorking
  const mayAnswer = usePermission('inquiry:answer') && isWorking
  const mayClose = usePermission('inquiry:close') && isWorking
  const mayHandOver = usePermission('inquiry:hand-over')
  const alike = useAlike(props.value)
  const meeting = useMeeting(props.value)
  const { state, isMine, handler } = props.value
  const isOpen = state !== 'CLOSED'

  return (
    <Beside
      side={
        <>
          <CaseFacts value={props.value} />
          {isOpen && isMine && (
            <Line>
              {mayClose && (
                <CloseCase {...props} alike={alike?.alike ?? []} appointment={meeting.value?.appointment ?? null} />
              )}
              {mayHandOver && <HandOverCase {...props} />}
            </Line>
          )}
          {meeting.value?.offersMeetings && (
            <MeetingPanel
              {...props}
              appointment={meeting.value.appointment}
              onReload={() => (meeting.reload(), props.onReload())}
            />
          )}
          {alike && <AlikeCases {...alike} />}
          <ConsentPanel consent={props.value.consent} />
        </>
      }
    >
      {!isWorking && <LapsedNotice />}
      {!isOpen && mayTake && <ReopenCase {...props} />}
      {isOpen && !handler && mayTake && <TakeCase {...props} />}
      {isOpen && handler && !isMine && (
        <Notice tone="info">{say('case.isOthers', { name: handler.displayName })}</Notice>
      )}
      {/* whoever loses the reach loses what it showed: another key is another, masked, panel */}
      <CaseContents key={String(isOpen && isMine && isWorking)} {...props} />
      {isOpen && isMine && mayAnswer && <AnswerForm {...props} />}
    </Beside>
  )
}
