import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import type { CaseProps, Letter } from './open-case.js'
import { SendAgain } from './send-again.js'
import { useMayWrite } from './use-may-write.js'

/** What its holder can do with a letter to the visitor: say that it came back, or send it again. */
export const LetterActs = ({ letter, ...props }: CaseProps & { letter: Letter }) => {
  const { value, onChange, onReload } = props
  const say = useWords()
  const when = useWhen()
  const { id: messageId, deliveryState, sentAt } = letter
  if (!useMayWrite(value)) return null
  if (deliveryState === 'FAILED' || deliveryState === 'BOUNCED') return <SendAgain {...props} letter={letter} />
  if (deliveryState !== 'SENT') return null
  return (
    <ConfirmedAct
      small
      act={say('letters.noteBounce')}
      label={say('letters.noteBounceOf', { at: when(sentAt) })}
      title={say('letters.noteBounceTitle')}
      text={say('letters.noteBounceText')}
      done={say('letters.noted')}
      verb={() => caseVerbs.noteBounce({ caseId: value.id, version: value.version, messageId })}
      onDone={onChange}
      onReload={onReload}
    />
  )
}
