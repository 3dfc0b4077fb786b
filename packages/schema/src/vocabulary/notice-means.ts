/** How a notice reaches the person. */
export const NOTICE_MEANS = ['EMAIL', 'POST', 'FAX', 'HANDED_OVER'] as const

export type NoticeMeans = (typeof NOTICE_MEANS)[number]
