import { lintPolicy, type PolicyDocument, type PolicyFinding } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { LawReferenceView, PolicyFindingView } from './policy-finding.view.js'

/** A published version never changes, so neither does what is found in it: asked once, kept as long as the document. */
const found = new WeakMap<PolicyDocument, readonly PolicyFinding[]>()

/** What the linter finds in the version in force, errors first. @law PIPA 30 */
export function readFindings({ ports, now }: ReadingWork): PolicyFindingView[] {
  const { document } = ports.policy.current(now)
  const findings = found.get(document) ?? lintPolicy(document)
  found.set(document, findings)
  return findings.map(viewOfFinding)
}

export function viewOfFinding({ code, severity, article, sentence, whatToDo, law }: PolicyFinding): PolicyFindingView {
  return viewOf(PolicyFindingView, {
    code,
    severity,
    article: article ?? null,
    sentenceKo: sentence.ko,
    sentenceEn: sentence.en,
    whatToDoKo: whatToDo.ko,
    whatToDoEn: whatToDo.en,
    law: law.map(({ citation, confidence }) =>
      viewOf(LawReferenceView, { citationKo: citation.ko, citationEn: citation.en, confidence }),
    ),
  })
}
