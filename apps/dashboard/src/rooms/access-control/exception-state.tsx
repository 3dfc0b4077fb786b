import { ClosedIcon, DoneIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { SeparationException } from './separation-verbs.js'

/** Whether an exception holds: once its deputy has accepted, until it is ended. */
export const ExceptionState = ({ exception }: { exception: SeparationException }) => {
  const say = useWords()
  const when = useWhen()
  const { acceptedAt, endedAt, isInForce } = exception
  if (endedAt)
    return <TwoLines first={<Mark icon={<ClosedIcon />} text={say('duties.ended')} />} second={when(endedAt)} />
  if (!acceptedAt) return <Mark icon={<WaitingIcon />} tone="warning" text={say('duties.waits')} />
  return (
    <TwoLines
      first={
        <Mark
          icon={<DoneIcon />}
          tone={isInForce ? 'success' : 'default'}
          text={say(isInForce ? 'duties.inForce' : 'duties.notInForce')}
        />
      }
      second={say('duties.acceptedAt', { at: when(acceptedAt) })}
    />
  )
}
