/** Who did something about a request: of the staff, the person, somebody for them, or a day that came. */
export const REQUEST_ACTORS = ['ACCOUNT', 'SUBJECT', 'AGENT', 'SYSTEM'] as const

export type RequestActor = (typeof REQUEST_ACTORS)[number]
