import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import type { UnclaimedProps } from './unclaimed-panel.js'
import { unclaimedVerbs } from './unclaimed-verbs.js'

/** Lifts or leaves it; a fresh sign-in is asked for on the way. */
export const DecideRestrictionLift = ({ restriction: { id, lift }, onChange }: UnclaimedProps) => {
  const say = useWords()
  const version = lift?.version ?? 0
  return (
    <Spaced>
      <Line>
        <ConfirmedAct
          isMain
          act={say('unclaimed.lift')}
          title={say('unclaimed.liftTitle')}
          text={say('unclaimed.liftText')}
          done={say('unclaimed.lifted')}
          verb={() => unclaimedVerbs.decide({ id, version, isApproved: true })}
          onDone={onChange}
          onReload={onChange}
        />
        <ConfirmedAct
          act={say('unclaimed.keep')}
          title={say('unclaimed.keepTitle')}
          text={say('unclaimed.keepText')}
          done={say('unclaimed.kept')}
          verb={() => unclaimedVerbs.decide({ id, version, isApproved: false })}
          onDone={onChange}
          onReload={onChange}
        />
      </Line>
    </Spaced>
  )
}
