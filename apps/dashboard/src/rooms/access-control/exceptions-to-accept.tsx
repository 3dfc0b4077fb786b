import { useLoaded } from '../../data/use-loaded.js'
import { useSession } from '../../data/use-session.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { ExceptionActs } from './exception-acts.js'
import { separationVerbs } from './separation-verbs.js'
import { usePairWords } from './use-pair-words.js'

/** The home of somebody who is named as a deputy and hasn't accepted yet. Nothing for everybody else. */
export const ExceptionsToAccept = () => {
  const say = useWords()
  const pairWords = usePairWords()
  const own = useSession().viewer?.account.id
  const { value, reload } = useLoaded(separationVerbs.exceptions, 'exceptions')
  const waiting = (value ?? []).filter(
    ({ deputy, acceptedAt, endedAt }) => deputy.id === own && acceptedAt === null && endedAt === null,
  )
  useUrgency(value && (waiting.length > 0 ? 'SOON' : 'CALM'))
  if (waiting.length === 0) return null
  return (
    <Panel title={say('duties.toAccept')}>
      <PlainList
        rows={waiting.map((exception) => ({
          key: exception.id,
          main: (
            <>
              {say('duties.toAcceptOf', {
                name: exception.account.displayName,
                pair: say('duties.pair', pairWords(exception.rule)),
              })}
              <Quiet>{exception.authority}</Quiet>
            </>
          ),
          mark: <ExceptionActs exception={exception} isOnlyAccept onChange={reload} />,
        }))}
      />
    </Panel>
  )
}
