import type { z } from 'zod'
import { contradictions } from '../../src/checks/contradictions.js'
import { deepFreeze } from '../../src/deep-freeze.js'
import { policySchema, type PolicyDocument } from '../../src/policy-document.js'

/** A policy that may be written to. */
export type Draft = z.output<typeof policySchema>

/**
 * A changed copy of a policy. Its text is no longer the published one, so the digest of that goes; otherwise the copy
 * must be a policy that parsing would let pass, or the finding would be about a document that can't exist.
 */
export function changed(policy: PolicyDocument, change: (draft: Draft) => void): PolicyDocument {
  const draft = structuredClone(policy) as Draft
  delete draft.published.sha256
  change(draft)
  const copy = deepFreeze(policySchema.parse(draft))
  const problems = contradictions(copy)
  if (problems.length > 0) throw new Error(`the copy is no policy: ${JSON.stringify(problems)}`)
  return copy
}

/** Writes other words into one article, in both languages. Fails when an original is not there to be replaced. */
export function reword(draft: Draft, number: string, from: string, to: string): void {
  const text = draft.articles.find((article) => article.number === number)?.text[draft.language.original]
  if (text === undefined) throw new Error(`there is no article ${number}`)
  const [heading, body] = [text.heading.replaceAll(from, to), text.body.replaceAll(from, to)]
  if (heading === text.heading && body === text.body) throw new Error(`article ${number} has no ${from}`)
  Object.assign(text, { heading, body })
}

/** Adds a paragraph to the original of one article. */
export function append(draft: Draft, number: string, paragraph: string): void {
  const text = draft.articles.find((article) => article.number === number)?.text[draft.language.original]
  if (text === undefined) throw new Error(`there is no article ${number}`)
  text.body += `\n\n${paragraph}`
}

/** The officer of this role. */
export function officer(draft: Draft, role: Draft['officers'][number]['role']): Draft['officers'][number] {
  const found = draft.officers.find((one) => one.role === role)
  if (found === undefined) throw new Error(`nobody is ${role}`)
  return found
}
