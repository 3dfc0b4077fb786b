import type { PolicyDocument } from './policy-document.js'

/** The number of the article whose text lists the items: the one that says how they are collected, unless stated. */
export function itemsArticle({ published, collectionMethod }: PolicyDocument): string {
  return published.article ?? collectionMethod.article
}
