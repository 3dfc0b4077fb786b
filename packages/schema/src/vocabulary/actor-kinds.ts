/** Who acted: staff, a website by its site key, a data subject by a receipt, a job, or nobody known. */
export const ACTOR_KINDS = ['STAFF', 'SITE', 'SUBJECT', 'SYSTEM', 'ANONYMOUS'] as const

export type ActorKind = (typeof ACTOR_KINDS)[number]
