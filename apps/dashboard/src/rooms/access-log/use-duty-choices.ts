import type { DutyCode } from '@jikimi/client/staff'
import type { Choice } from '../../ui/form/choice-field.js'
import { vocabulary } from '../../words/en/vocabulary.js'
import { useWords } from '../../words/use-words.js'

/** The duties, to choose from. */
export const useDutyChoices = (): readonly Choice[] => {
  const say = useWords()
  return Object.keys(vocabulary.duty).map((duty) => ({ value: duty, text: say(`duty.${duty as DutyCode}`) }))
}
