import { use } from 'react'
import type { Choice } from '../../ui/form/choice-field.js'
import { useLanguage } from '../../words/use-language.js'
import { PolicyWordsContext } from './policy-words-context.js'

type Labelled = { code: string; labelKo: string; labelEn: string }

/** The policy's own words in the screen's language. A code that it doesn't list is shown as it is. */
export const usePolicyWords = () => {
  const { tag } = useLanguage()
  const words = use(PolicyWordsContext)
  const labelOf = ({ labelKo, labelEn }: Labelled) => (tag === 'ko' ? labelKo : labelEn)
  const look = (list: readonly Labelled[], code: string) => {
    const found = list.find((listed) => listed.code === code)
    return found ? labelOf(found) : code
  }
  const purposes = words?.purposes ?? []
  const items = words?.items ?? []
  return {
    purpose: (code: string): string => look(purposes, code),
    item: (code: string): string => look(items, code),
    purposeChoices: purposes.map((purpose): Choice => ({ value: purpose.code, text: labelOf(purpose) })),
  }
}
