import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'

/** One language is the original and the other its translation. */
export function languageProblems({ language }: PolicyDocument): readonly PolicyProblem[] {
  return language.original === language.translation
    ? [{ path: 'language.translation', problem: 'is the original language' }]
    : []
}
