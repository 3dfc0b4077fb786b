/** What says when a request was received. */
export const RECEIVED_HOWS = ['ARRIVAL', 'STAMP', 'POSTMARK', 'CALL'] as const

export type ReceivedHow = (typeof RECEIVED_HOWS)[number]
