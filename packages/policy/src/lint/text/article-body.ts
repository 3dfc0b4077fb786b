import { articleText } from '../../article-text.js'
import type { PolicyDocument } from '../../policy-document.js'

/** The body of an article as published, in the original language. */
export function articleBody(policy: PolicyDocument, number: string): string {
  return articleText(policy, number, policy.language.original).body
}
