import type { PolicyDocument } from '../../policy-document.js'

/** A stretch of the published text; only articles have a number. */
export type PublishedPart = {
  readonly place: 'OPENING' | 'ARTICLE' | 'FOOTER'
  readonly article: string | undefined
  readonly text: string
}

/** The policy as it was published, in the original language, part by part. */
export function publishedParts(policy: PolicyDocument): readonly PublishedPart[] {
  const { original } = policy.language
  return [
    { place: 'OPENING', article: undefined, text: `${policy.title[original]}\n\n${policy.preamble[original]}` },
    ...policy.articles.map(({ number, text }): PublishedPart => ({
      place: 'ARTICLE',
      article: number,
      text: `${text[original].heading}\n\n${text[original].body}`,
    })),
    { place: 'FOOTER', article: undefined, text: policy.footer[original] },
  ]
}
