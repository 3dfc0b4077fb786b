/** How far a request has come. */
export const RIGHTS_REQUEST_STATES = [
  'RECEIVED',
  'VERIFIED',
  'DEFERRED',
  'DECIDED',
  'EXECUTED',
  'NOTIFIED',
  'OBJECTED',
  'CLOSED',
  'WITHDRAWN',
  'LAPSED',
  'GROUPED',
] as const

export type RightsRequestState = (typeof RIGHTS_REQUEST_STATES)[number]
