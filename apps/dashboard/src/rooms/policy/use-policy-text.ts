import type { PolicyFindingsQuery } from '@jikimi/client/staff'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { OUTSIDE } from './finding-filter.js'

type PolicyText = PolicyFindingsQuery['policyWords']
type Tag = 'ko' | 'en'

/** A stretch of the policy in one language. */
export type Passage = { key: string; name: string; tag: Tag; text: string }

/** What a place of the policy is called, and what stands there: in the language that binds, and in the reader's. */
export const usePolicyText = ({ articles, footerKo, footerEn, original }: PolicyText) => {
  const say = useWords()
  const { tag, locale } = useLanguage()
  const originalTag: Tag = original === 'KO' ? 'ko' : 'en'
  const textsOf = (place: string): Readonly<Record<Tag, string>> => {
    const article = articles.find(({ number }) => number === place)
    return article
      ? { ko: `${article.headingKo}\n\n${article.bodyKo}`, en: `${article.headingEn}\n\n${article.bodyEn}` }
      : { ko: footerKo, en: footerEn }
  }
  return {
    nameOf: (place: string): string => {
      const article = articles.find(({ number }) => number === place)
      if (place === OUTSIDE || !article) return say('policyFinding.outside')
      const heading = tag === 'ko' ? article.headingKo : article.headingEn
      return say('policyFinding.ofArticle', { number: place, heading })
    },
    /** The published text first; below it the translation, for a reader of the other language. */
    passagesOf: (place: string): readonly Passage[] => {
      const texts = textsOf(place)
      const published = {
        key: 'published',
        name: say('policyFinding.published'),
        tag: originalTag,
        text: texts[originalTag],
      }
      if (locale === original || texts.ko === texts.en) return [published]
      return [published, { key: 'translation', name: say('policyFinding.translation'), tag, text: texts[tag] }]
    },
  }
}
