import type { PolicyDocument } from '../policy-document.js'
import type { Purpose } from '../parts/purpose.js'
import { changed, differing, type Differing, paired } from './compare.js'

/** What it is collected for. */
export function purposeChanges(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const { added, removed, both } = paired(from.purposes, to.purposes, ({ code }) => code)
  return [
    ...added.map(({ code, label }) => differing('PURPOSE_ADDED', code, null, label, [code])),
    ...removed.map(({ code, label }) => differing('PURPOSE_REMOVED', code, label, null, [code])),
    ...both.flatMap(([before, after]) => [...wordsOf(before, after), ...usesOf(before, after)]),
  ]
}

function wordsOf(before: Purpose, after: Purpose): Differing[] {
  const { code } = after
  const of = [code]
  return [
    ...changed('PURPOSE_REWORDED', code, before.label, after.label, of),
    ...changed('PURPOSE_REWORDED', code, before.description, after.description, of),
    ...changed('ACHIEVED_REWORDED', code, before.consent.achieved, after.consent.achieved, of),
    ...changed('REFUSAL_REWORDED', code, before.consent.refusal, after.consent.refusal, of),
    ...changed('OPTIONAL_REWORDED', code, before.consent.optional, after.consent.optional, of),
  ]
}

function usesOf(before: Purpose, after: Purpose): Differing[] {
  const { added, removed, both } = paired(before.uses, after.uses, ({ code }) => code)
  const of = [after.code]
  return [
    ...added.map(({ code, label }) => differing('USE_ADDED', code, null, label, of)),
    ...removed.map(({ code, label }) => differing('USE_REMOVED', code, label, null, of)),
    ...both.flatMap(([was, is]) => changed('USE_REWORDED', is.code, was.label, is.label, of)),
  ]
}
