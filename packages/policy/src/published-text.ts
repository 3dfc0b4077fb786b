import type { PolicyDocument } from './policy-document.js'

/** The policy as it was published: title, preamble, articles and footer in the original language, one text. */
export function publishedText(document: PolicyDocument): string {
  const { original } = document.language
  const articles = document.articles.map(({ number, text }) => {
    const { heading, body } = text[original]
    return `• ${number}${heading}\n\n${body}`
  })
  return [document.title[original], document.preamble[original], ...articles, document.footer[original]].join('\n\n')
}
