import type { Localised } from '../parts/localised.js'
import type { LawReference } from './law/law-reference.js'
import type { RULES } from './rules.js'
import type { Severity } from './severity.js'

/** The closed set of what the linter can find. */
export type PolicyFindingCode = (typeof RULES)[number]['code']

/** Something in a policy that a person should mend, confirm or know. */
export type PolicyFinding = {
  readonly code: PolicyFindingCode
  readonly severity: Severity
  /** The number of the article it concerns; undefined for what stands outside the articles. */
  readonly article: string | undefined
  /** Tells two findings of one code in one article apart; empty where there can be only one. */
  readonly about: string
  readonly sentence: Localised
  readonly whatToDo: Localised
  readonly law: readonly LawReference[]
}
