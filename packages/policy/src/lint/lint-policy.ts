import { deepFreeze } from '../deep-freeze.js'
import type { PolicyDocument } from '../policy-document.js'
import type { LintRule } from './lint-rule.js'
import type { PolicyFinding, PolicyFindingCode } from './policy-finding.js'
import { RULES } from './rules.js'
import { SEVERITIES } from './severity.js'

/**
 * What is wrong with a policy that can be followed: every finding of every rule, errors first, each in the order of the
 * articles, what stands outside the articles last. The same document always gives the same findings. Not legal advice.
 *
 * @law PIPA 30
 */
export function lintPolicy(policy: PolicyDocument): readonly PolicyFinding[] {
  const rules: readonly (LintRule & { readonly code: PolicyFindingCode })[] = RULES
  const findings = rules.flatMap(({ code, severity, law, whatToDo, find }) =>
    find(policy).map((defect): PolicyFinding => ({
      code,
      severity,
      article: defect.article,
      about: defect.about ?? '',
      sentence: defect.sentence,
      whatToDo,
      law: defect.law ?? law,
    })),
  )
  return deepFreeze(findings.toSorted((a, b) => weight(a) - weight(b) || place(a) - place(b)))
}

/** After the last article there can be: two digits. */
const OUTSIDE = 100

const weight = ({ severity }: PolicyFinding): number => SEVERITIES.indexOf(severity)

const place = ({ article }: PolicyFinding): number => (article === undefined ? OUTSIDE : Number(article))
