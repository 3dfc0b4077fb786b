/** Why a case was closed. */
export const CLOSE_REASONS = [
  'ANSWERED',
  'NO_ANSWER_NEEDED',
  'SPAM',
  'DUPLICATE',
  'MEETING_HELD',
  'MEETING_MISSED',
  'MEETING_DECLINED',
] as const

export type CloseReason = (typeof CLOSE_REASONS)[number]
