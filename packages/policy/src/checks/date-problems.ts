import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'

/** A policy can't bind before it is announced. Whether it was announced early enough is the linter's question. */
export function dateProblems({ announcedOn, effectiveOn, notice }: PolicyDocument): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = []
  if (effectiveOn < announcedOn) problems.push({ path: 'effectiveOn', problem: 'is before announcedOn' })
  if (notice.significantDays < notice.days) {
    problems.push({ path: 'notice.significantDays', problem: 'is shorter than the notice of any change' })
  }
  return problems
}
