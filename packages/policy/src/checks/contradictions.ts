import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'
import { articleProblems } from './article-problems.js'
import { codeProblems } from './code-problems.js'
import { dateProblems } from './date-problems.js'
import { interpretationProblems } from './interpretation-problems.js'
import { itemProblems } from './item-problems.js'
import { languageProblems } from './language-problems.js'
import { publishedProblems } from './published-problems.js'

/** Where the parts of a policy of the right shape contradict each other. Each check reports all that it finds. */
export function contradictions(document: PolicyDocument): readonly PolicyProblem[] {
  return [
    ...dateProblems(document),
    ...languageProblems(document),
    ...articleProblems(document),
    ...codeProblems(document),
    ...itemProblems(document),
    ...interpretationProblems(document),
    ...publishedProblems(document),
  ]
}
