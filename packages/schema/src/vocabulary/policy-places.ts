/** Where in a policy words stand. */
export const POLICY_PLACES = ['TITLE', 'PREAMBLE', 'HEADING', 'BODY', 'FOOTER'] as const

export type PolicyPlace = (typeof POLICY_PLACES)[number]
