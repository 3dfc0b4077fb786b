/** How well a citation of law is known. What was not verified is not cited, so it has no word. */
export const LAW_CONFIDENCES = ['STATUTE', 'QUOTATION', 'COMMENTARY'] as const

export type LawConfidence = (typeof LAW_CONFIDENCES)[number]
