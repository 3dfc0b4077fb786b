/** The ways by which a request comes. */
export const REQUEST_CHANNELS = ['WEB', 'EMAIL', 'PHONE', 'FAX', 'WRITING'] as const

export type RequestChannel = (typeof REQUEST_CHANNELS)[number]
