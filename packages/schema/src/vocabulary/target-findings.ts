/** How it was found which data a request is about. */
export const TARGET_FINDINGS = ['CONTACT', 'OFFICER', 'PERSON_LINK'] as const

export type TargetFinding = (typeof TARGET_FINDINGS)[number]
