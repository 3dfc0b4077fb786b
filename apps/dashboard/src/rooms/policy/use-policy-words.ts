import { use } from 'react'
import type { Choice } from '../../ui/form/choice-field.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { PolicyWordsContext } from './policy-words-context.js'

type Labelled = { code: string; labelKo: string; labelEn: string }

/**
 * The policy's own words in the screen's language. A code that it doesn't list is shown as it is; but what people asked for is
 * kept for no purpose of the policy, and has a word of its own.
 */
export const usePolicyWords = () => {
  const { tag } = useLanguage()
  const say = useWords()
  const words = use(PolicyWordsContext)
  const labelOf = ({ labelKo, labelEn }: Labelled) => (tag === 'ko' ? labelKo : labelEn)
  const look = (list: readonly Labelled[], code: string) => {
    const found = list.find((listed) => listed.code === code)
    return found ? labelOf(found) : code
  }
  const purposes = words?.purposes ?? []
  const items = words?.items ?? []
  const purposeChoices = purposes.map((purpose): Choice => ({ value: purpose.code, text: labelOf(purpose) }))
  const requests = { value: 'RIGHTS_REQUEST', text: say('duty.RIGHTS_REQUEST') }
  return {
    purpose: (code: string): string => (code === requests.value ? requests.text : look(purposes, code)),
    item: (code: string): string => look(items, code),
    purposeChoices,
    /** Of whatever is destroyed once its day has come. */
    keptChoices: [...purposeChoices, requests],
  }
}
