import { parsePolicy } from '../src/parse-policy.js'
import { PolicyNotValid, type PolicyProblem } from '../src/policy-not-valid.js'

/** What parsing finds wrong with a policy; nothing when it is valid. */
export function problemsIn(yamlText: string): readonly PolicyProblem[] {
  try {
    parsePolicy(yamlText)
    return []
  } catch (error) {
    if (error instanceof PolicyNotValid) return error.problems
    throw error
  }
}
