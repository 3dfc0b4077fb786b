import { lintPolicy } from '../../src/lint/lint-policy.js'
import type { PolicyDocument } from '../../src/policy-document.js'

/** The findings of a policy, each as `severity article code about`. */
export function findingsOf(policy: PolicyDocument): readonly string[] {
  return lintPolicy(policy).map(({ severity, article, code, about }) =>
    `${severity} ${article ?? '--'} ${code} ${about}`.trim(),
  )
}
