import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'
import { WordedAct } from './worded-act.js'

/** Notes that the person took their request back: it ends, and its restriction with it. */
export const WithdrawRequest = ({ value: { id, version }, onChange, onReload }: RequestProps) => {
  const say = useWords()
  return (
    <WordedAct
      isDangerous
      act={say('rightsRequest.withdraw')}
      title={say('rightsRequest.withdrawTitle')}
      text={say('rightsRequest.withdrawText')}
      label={say('rightsRequest.withdrawWords')}
      done={say('rightsRequest.withdrawDone')}
      verb={(words) => requestVerbs.withdraw({ id, version, words })}
      onDone={onChange}
      onReload={onReload}
    />
  )
}
