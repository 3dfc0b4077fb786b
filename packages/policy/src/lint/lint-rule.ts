import type { Localised } from '../parts/localised.js'
import type { PolicyDocument } from '../policy-document.js'
import type { LawReference } from './law/law-reference.js'
import type { Severity } from './severity.js'

/** One place where a rule finds something. */
export type Defect = {
  /** The number of the article it concerns; absent for what stands outside the articles, such as the footer. */
  readonly article?: string | undefined
  /** What tells two defects of one rule in one article apart: the code of an item, the role of an officer. */
  readonly about?: string
  /** What is wrong, as a sentence that names what it found. It quotes no person's name, address or number. */
  readonly sentence: Localised
  /** Where the law depends on what was found. Otherwise the rule's. */
  readonly law?: readonly LawReference[]
}

/**
 * One rule of the linter: asks the document, never recognises one company's text, and knows both original languages.
 * `Code` stays a literal through `satisfies LintRule`, so that the codes of all rules are a closed set.
 */
export type LintRule = {
  readonly code: string
  readonly severity: Severity
  /** What the law says about it; empty where only the policy's own words or good order are at stake. */
  readonly law: readonly LawReference[]
  readonly whatToDo: Localised
  readonly find: (policy: PolicyDocument) => readonly Defect[]
}
