import { useState } from 'react'
import { dayAfter } from '../../data/day.js'
import { TextField } from '../../ui/form/text-field.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { decisionVerbs } from './decision-verbs.js'
import type { RequestProps } from './open-request.js'
import { WordedAct } from './worded-act.js'

/** Defers the answer: until a day, for a reason that the person is told within the ten days. @law Decree 42② */
export const DeferRequest = ({ value: { id, version, dueOn }, onChange, onReload }: RequestProps) => {
  const say = useWords()
  const [until, setUntil] = useState(() => dayAfter(dueOn))
  return (
    <Spaced>
      <WordedAct
        act={say('decision.defer')}
        title={say('decision.deferTitle')}
        text={say('decision.deferText')}
        label={say('decision.deferWords')}
        help={say('decision.deferWordsHelp')}
        done={say('decision.deferDone')}
        verb={(words) => decisionVerbs.defer({ id, version, until, words })}
        onDone={onChange}
        onReload={onReload}
      >
        <TextField type="date" label={say('decision.deferUntil')} required value={until} onChange={setUntil} />
      </WordedAct>
    </Spaced>
  )
}
