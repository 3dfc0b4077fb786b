/** A step of an explanation. A reminder and a missed day come about by themselves. */
export const ALERT_STEP_KINDS = [
  'ASKED',
  'REMINDED',
  'MISSED',
  'ANSWERED',
  'REJECTED',
  'SIGNED_OFF',
  'DISMISSED',
] as const

export type AlertStepKind = (typeof ALERT_STEP_KINDS)[number]
