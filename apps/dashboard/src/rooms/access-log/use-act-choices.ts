import type { Choice } from '../../ui/form/choice-field.js'
import { acts as ACTS_BY_ROOM } from '../../words/en/acts.js'
import { useCode } from '../../words/use-code.js'

/** Every act that has a word, `inquiry.taken` and so on, as the server records it. */
export const useActChoices = (): readonly Choice[] => {
  const code = useCode()
  return ACTS.map((act) => ({ value: act, text: code('acts', act) }))
}

const ACTS = Object.entries(ACTS_BY_ROOM).flatMap(([room, acts]) => Object.keys(acts).map((act) => `${room}.${act}`))
