import type { RetentionFieldsFragment } from '@jikimi/client/staff'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'

/** What keeps a collection from its destruction, in words; nothing where nothing does. */
export const useDueWords = () => {
  const say = useWords()
  const when = useWhen()
  return ({ state, holdUntil }: RetentionFieldsFragment): string | undefined => {
    if (state === 'HELD') return holdUntil ? say('due.heldUntil', { day: when(holdUntil) }) : say('due.isHeld')
    return state === 'DEFERRED' ? say('due.isDeferred') : undefined
  }
}
