import { hasControlCharacter } from '../text/has-control-character.js'

/** Whether a key may have this name: not empty, no Unicode space, no plus, no control character. */
export const isKeyName = (name: string): boolean =>
  name.length > 0 && name.isWellFormed() && !/[+\p{White_Space}]/u.test(name) && !hasControlCharacter(name)
