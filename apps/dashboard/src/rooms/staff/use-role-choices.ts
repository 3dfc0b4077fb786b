import type { Role } from '@jikimi/client/staff'
import type { Choice } from '../../ui/form/choice-field.js'
import { vocabulary } from '../../words/en/vocabulary.js'
import { useWords } from '../../words/use-words.js'

/** All roles, to choose from. */
export const useRoleChoices = (): readonly Choice[] => {
  const say = useWords()
  return Object.keys(vocabulary.role).map((role) => ({ value: role, text: say(`role.${role as Role}`) }))
}
