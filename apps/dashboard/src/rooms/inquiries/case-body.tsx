import { usePermission } from '../../data/use-permission.js'
import { Beside } from '../../ui/beside.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { useWords } from '../../words/use-words.js'
import { LapsedNotice } from '../designations/lapsed-notice.js'
import { AnswerForm } from './answer-form.js'
import { CaseFacts } from './case-facts.js'
import { CaseItems } from './case-items.js'
import { CloseCase } from './close-case.js'
import { ConsentPanel } from './consent-panel.js'
import { MessagesPanel } from './messages-panel.js'
import { HandOverCase } from './hand-over-case.js'
import type { CaseProps } from './open-case.js'
import { TakeCase } from './take-case.js'
import { useIsWorking } from './use-is-working.js'

/** The page of a case: what came in and what can be done on the left, what is known about it on the right. */
export const CaseBody = (props: CaseProps) => {
  const say = useWords()
  const isWorking = useIsWorking(props.value.purpose)
  const mayTake = usePermission('inquiry:take') && isWorking
  const mayAnswer = usePermission('inquiry:answer') && isWorking
  const mayClose = usePermission('inquiry:close') && isWorking
  const mayHandOver = usePermission('inquiry:hand-over')
  const { state, isMine, handler } = props.value
  const isOpen = state !== 'CLOSED'

  return (
    <Beside
      side={
        <>
          <CaseFacts value={props.value} />
          {isOpen && isMine && (
            <Line>
              {mayClose && <CloseCase {...props} />}
              {mayHandOver && <HandOverCase {...props} />}
            </Line>
          )}
          <ConsentPanel consent={props.value.consent} />
        </>
      }
    >
      {!isWorking && <LapsedNotice />}
      {isOpen && !handler && mayTake && <TakeCase {...props} />}
      {isOpen && handler && !isMine && (
        <Notice tone="info">{say('case.isOthers', { name: handler.displayName })}</Notice>
      )}
      {/* whoever loses the reach loses what it showed: another key is another, masked, panel */}
      <CaseItems key={String(isOpen && isMine && isWorking)} {...props} />
      <MessagesPanel messages={props.value.messages} onReload={props.onReload} />
      {isOpen && isMine && mayAnswer && <AnswerForm {...props} />}
    </Beside>
  )
}
