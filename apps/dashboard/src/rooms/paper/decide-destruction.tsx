import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'
import type { MediumDestruction, MediumProps } from './open-medium.js'

/** The witness confirms or declines; who recorded it takes it back. Nobody else is offered anything. */
export const DecideDestruction = (props: MediumProps & { destruction: MediumDestruction }) => {
  const { value, destruction, onChange, onReload } = props
  const say = useWords()
  const own = useSession().viewer?.account.id
  const isWitness = own === destruction.witness.id
  const number = value.number
  if (!isWitness && own !== destruction.recordedBy.id) return null
  const word = isWitness ? 'decline' : 'takeBack'
  return (
    <Line>
      {isWitness && (
        <ConfirmedAct
          isMain
          act={say('media.confirm')}
          title={say('media.confirmTitle', { number })}
          text={say('media.confirmText')}
          done={say('media.confirmDone')}
          verb={() => mediaVerbs.confirm(destruction.id)}
          onDone={onChange}
          onReload={onReload}
        />
      )}
      <ConfirmedAct
        act={say(`media.${word}`)}
        title={say(`media.${word}Title`)}
        text={say('media.declineText')}
        done={say('media.declineDone')}
        verb={() => mediaVerbs.decline(destruction.id)}
        onDone={onChange}
        onReload={onReload}
      />
    </Line>
  )
}
