import type { Role } from '@jikimi/client/staff'
import type { Choice } from '../../ui/form/choice-field.js'
import { en } from '../../words/en.js'
import { useWords } from '../../words/use-words.js'

/** All roles, to choose from. */
export const useRoleChoices = (): readonly Choice[] => {
  const say = useWords()
  return Object.keys(en.role).map((role) => ({ value: role, text: say(`role.${role as Role}`) }))
}
