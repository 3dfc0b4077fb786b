import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'

/** Sends a one-time link to the contact on file; opening it proves the contact. */
export const SendLink = ({ value: { id, version }, onChange, onReload }: RequestProps) => {
  const say = useWords()
  return (
    <ConfirmedAct
      act={say('ladder.link')}
      title={say('ladder.linkTitle')}
      text={say('ladder.linkText')}
      done={say('ladder.linkDone')}
      verb={() => requestVerbs.sendLink({ id, version })}
      onDone={onChange}
      onReload={onReload}
    />
  )
}
