import { refusalOf } from '../refusal.js'

const refusals = ['LINK_SPENT', 'LINK_EXPIRED', 'LINK_NOT_VALID'] as const

/** Why a link opened nothing. */
export type LinkRefusal = (typeof refusals)[number]

/** Undefined where it is not the link that was refused. */
export const linkRefusalOf = (thrown: unknown): LinkRefusal | undefined => {
  const code = refusalOf(thrown)?.code
  return refusals.find((refusal) => refusal === code)
}
