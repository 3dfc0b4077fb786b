import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { type Compulsion, compulsionVerbs } from './compulsion-verbs.js'

type DecideCompulsionProps = { compulsion: Compulsion; onChange: () => void }

/** Approves or declines; a fresh sign-in is asked for on the way. */
export const DecideCompulsion = ({ compulsion: { id, version, hours }, onChange }: DecideCompulsionProps) => {
  const say = useWords()
  const inHours = say('compulsion.hoursOf', { smart_count: hours })
  return (
    <Spaced>
      <Line>
        <ConfirmedAct
          isMain
          act={say('compulsion.approve')}
          title={say('compulsion.approveTitle')}
          text={say('compulsion.approveText', { hours: inHours })}
          done={say('compulsion.approved', { hours: inHours })}
          verb={() => compulsionVerbs.decide({ id, version, isApproved: true })}
          onDone={onChange}
          onReload={onChange}
        />
        <ConfirmedAct
          act={say('compulsion.decline')}
          title={say('compulsion.declineTitle')}
          text={say('compulsion.declineText')}
          done={say('compulsion.declined')}
          verb={() => compulsionVerbs.decide({ id, version, isApproved: false })}
          onDone={onChange}
          onReload={onChange}
        />
      </Line>
    </Spaced>
  )
}
