import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type OpenAlert, waitsForAnswer } from './open-alert.js'
import { useAlertWords } from './use-alert-words.js'

/** What happened, in a sentence, and loudly when an explanation of it is missing. */
export const AlertWhat = ({ value, isOwn }: { value: OpenAlert; isOwn: boolean }) => {
  const say = useWords()
  const when = useWhen()
  const words = useAlertWords()
  const threshold = words.threshold(value)
  const day = value.dueOn ? when(value.dueOn) : ''
  return (
    <Panel title={say('alert.what')}>
      <strong>{words.what(value)}</strong>
      {threshold && <Quiet>{threshold}</Quiet>}
      {value.state === 'OVERDUE' && (
        <Notice tone="error">{say(isOwn ? 'explanation.overdue' : 'alert.overdue', { day })}</Notice>
      )}
      {waitsForAnswer(value) && value.state !== 'OVERDUE' && (
        <Notice tone={isOwn ? 'warning' : 'info'}>{say(waitingWords(value, isOwn), { day })}</Notice>
      )}
    </Panel>
  )
}

const waitingWords = ({ state }: OpenAlert, isOwn: boolean) =>
  !isOwn ? 'alert.waiting' : state === 'REJECTED' ? 'explanation.again' : 'explanation.due'
