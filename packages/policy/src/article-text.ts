import { isTranslation } from './is-translation.js'
import type { Locale } from './parts/localised.js'
import type { PolicyDocument } from './policy-document.js'

/** One article in one language. In the original language heading and body are the published text, mistakes included. */
export type ArticleText = {
  readonly number: string
  readonly heading: string
  readonly body: string
  readonly isTranslation: boolean
}

/** The article with this number (`'01'`), in this language. Throws a RangeError when the policy has no such article. */
export function articleText(document: PolicyDocument, number: string, locale: Locale): ArticleText {
  const article = document.articles.find((candidate) => candidate.number === number)
  if (article === undefined) throw new RangeError(`policy version ${document.version} has no such article`)
  return { number: article.number, ...article.text[locale], isTranslation: isTranslation(document, locale) }
}
