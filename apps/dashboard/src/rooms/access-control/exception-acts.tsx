import { renewViewer } from '../../data/renew-viewer.js'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { useWords } from '../../words/use-words.js'
import { type SeparationException, separationVerbs } from './separation-verbs.js'
import { usePairWords } from './use-pair-words.js'

type ExceptionActsProps = {
  exception: SeparationException
  /** On the home of the deputy, who is asked one thing only. */
  isOnlyAccept?: boolean
  onChange: () => void
}

/** Accept, for the deputy who is named; end, for who may. */
export const ExceptionActs = ({ exception, isOnlyAccept = false, onChange }: ExceptionActsProps) => {
  const say = useWords()
  const pairWords = usePairWords()
  const renewing = useAct(renewViewer)
  const isDeputy = useSession().viewer?.account.id === exception.deputy.id
  const mayAccept = usePermission('separation:accept') && isDeputy && !exception.acceptedAt
  const mayEnd = usePermission('separation:end') && !isOnlyAccept
  if (exception.endedAt) return null
  const name = exception.account.displayName
  const rule = say('duties.pair', pairWords(exception.rule))
  const accepted = () => {
    // a deputy may approve designations from now on
    void renewing.run()
    onChange()
  }
  return (
    <Line>
      {mayAccept && (
        <ConfirmedAct
          small
          act={say('duties.accept')}
          label={say('duties.acceptOf', { name })}
          title={say('duties.acceptTitle', { name })}
          text={say('duties.acceptText', { name, rule })}
          done={say('duties.acceptDone', { name })}
          verb={() => separationVerbs.accept(exception.id)}
          onDone={accepted}
          onReload={onChange}
        />
      )}
      {mayEnd && (
        <ConfirmedAct
          small
          isDangerous
          act={say('duties.end')}
          label={say('duties.endOf', { name })}
          title={say('duties.endTitle', { name })}
          text={say('duties.endText', { name })}
          done={say('duties.endDone')}
          verb={() => separationVerbs.end(exception.id)}
          onDone={onChange}
          onReload={onChange}
        />
      )}
    </Line>
  )
}
