/** What moves a request from state to state. */
export const REQUEST_ACTS = [
  'verify',
  'lapse',
  'withdraw',
  'group',
  'defer',
  'decide',
  'execute',
  'notify',
  'object',
  'close',
] as const

export type RequestAct = (typeof REQUEST_ACTS)[number]
