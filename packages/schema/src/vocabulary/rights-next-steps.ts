/** What is to be done next on a request. */
export const RIGHTS_NEXT_STEPS = [
  'VERIFY',
  'ASSIGN',
  'DECIDE',
  'EXECUTE',
  'NOTIFY',
  'AWAIT_DESTRUCTION',
  'AWAIT_OBJECTION',
  'NONE',
] as const

export type RightsNextStep = (typeof RIGHTS_NEXT_STEPS)[number]
