import type { Localised } from '../../parts/localised.js'

/**
 * How well a citation is known: read in the statute's own text, in a word-for-word quotation, or in commentary. There is
 * no word for "unverified": what was not verified is not cited.
 */
export const LAW_CONFIDENCES = ['STATUTE', 'QUOTATION', 'COMMENTARY'] as const

export type LawConfidence = (typeof LAW_CONFIDENCES)[number]

/** An article of law, as a lawyer cites it. */
export type LawReference = { readonly citation: Localised; readonly confidence: LawConfidence }
