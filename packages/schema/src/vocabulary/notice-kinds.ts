/** What a notice tells: what was decided and done, or that and why the answer comes later. */
export const NOTICE_KINDS = ['DECISION', 'DEFERRAL'] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]
