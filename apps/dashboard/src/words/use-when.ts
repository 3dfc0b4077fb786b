import { useLanguage } from './use-language.js'
import { when, type WhenShape } from './when.js'

/** Writes instants and days in the screen's language. */
export const useWhen = (): ((instantOrDay: string, shape?: WhenShape) => string) => {
  const { tag } = useLanguage()
  return (instantOrDay, shape = 'full') => when(tag, instantOrDay, shape)
}
