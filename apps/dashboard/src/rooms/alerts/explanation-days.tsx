import { useLoaded } from '../../data/use-loaded.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { ruleVerbs } from '../access-control/rule-verbs.js'

/** How long somebody has for an explanation, by the rule in force. The server counts the day. */
export const ExplanationDays = () => {
  const say = useWords()
  const { value } = useLoaded(ruleVerbs.all, 'rules')
  const days = value?.find(({ name }) => name === 'EXPLANATION_DAYS')?.value
  return days === undefined ? null : <Quiet>{say('alert.askDays', { smart_count: days })}</Quiet>
}
