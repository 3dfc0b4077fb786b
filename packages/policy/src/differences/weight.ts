import type { Localised } from '../parts/localised.js'

/**
 * How much a change weighs. Words alone are editorial; a significant one touches the users' rights and is announced
 * longer ahead. @law policy 11; PIPA 30②
 */
export const SIGNIFICANCES = ['EDITORIAL', 'MINOR', 'SIGNIFICANT'] as const
export type Significance = (typeof SIGNIFICANCES)[number]

/** What a kind of change weighs, and why. */
export interface Weight {
  readonly significance: Significance
  /** What was consented to changed: a notice is not enough, consent is asked for again. @law PIPA 15②, 17② */
  readonly needsConsent: boolean
  readonly why: Localised
}

export const heaviest = (significances: readonly Significance[]): Significance =>
  SIGNIFICANCES.findLast((one) => significances.includes(one)) ?? 'EDITORIAL'

const weight =
  (significance: Significance, needsConsent: boolean) =>
  (ko: string, en: string): Weight => ({ significance, needsConsent, why: { ko, en } })

/** Words and layout; nobody's rights. */
export const editorial = weight('EDITORIAL', false)
/** A fact, in favour of the data subject or without weight for their rights. */
export const minor = weight('MINOR', false)
/** The rights of the data subject. */
export const significant = weight('SIGNIFICANT', false)
/** What they consented to. */
export const consented = weight('SIGNIFICANT', true)
