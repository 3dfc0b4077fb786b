/**
 * What a notice tells: what was decided and done, that and why the answer comes later, or that what was to be destroyed is
 * destroyed, and by which certificate.
 */
export const NOTICE_KINDS = ['DECISION', 'DEFERRAL', 'CERTIFICATE'] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]
