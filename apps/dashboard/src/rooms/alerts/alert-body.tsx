import { useSession } from '../../data/use-session.js'
import { Beside } from '../../ui/beside.js'
import { Notice } from '../../ui/notice.js'
import { useWords } from '../../words/use-words.js'
import { AlertFacts } from './alert-facts.js'
import { AlertHistory } from './alert-history.js'
import { AlertRecords } from './alert-records.js'
import { AlertWhat } from './alert-what.js'
import { AnswerForm } from './answer-form.js'
import { DecideAlert } from './decide-alert.js'
import { type AlertProps, waitsForAnswer } from './open-alert.js'

/** What happened, its course and what can be done on the left; whose acts, when and which records on the right. */
export const AlertBody = (props: AlertProps) => {
  const say = useWords()
  const isOwn = useSession().viewer?.account.id === props.value.account.id
  return (
    <Beside
      side={
        <>
          <AlertFacts value={props.value} />
          <AlertRecords value={props.value} />
        </>
      }
    >
      <AlertWhat value={props.value} isOwn={isOwn} />
      {isOwn && !waitsForAnswer(props.value) && <Notice tone="info">{say('alert.own')}</Notice>}
      {isOwn ? <AnswerForm {...props} /> : <DecideAlert {...props} />}
      <AlertHistory value={props.value} />
    </Beside>
  )
}
