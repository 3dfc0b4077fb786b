import type { AppointmentState, CloseReason } from '@jikimi/client/staff'

/** The reasons that a case can be closed for now: that of its meeting once it ended so. */
export const closeReasonsOf = (meeting: AppointmentState | undefined): readonly CloseReason[] => {
  const ended = meeting && OF_MEETINGS[meeting]
  return ended ? [...ALWAYS, ended] : ALWAYS
}

/** The reason that fits best: how the meeting ended, else whether there is an answer. */
export const likelyReasonOf = (meeting: AppointmentState | undefined, answeredAt: string | null): CloseReason =>
  (meeting && OF_MEETINGS[meeting]) ?? (answeredAt ? 'ANSWERED' : 'NO_ANSWER_NEEDED')

const ALWAYS: readonly CloseReason[] = ['ANSWERED', 'NO_ANSWER_NEEDED', 'SPAM', 'DUPLICATE']

const OF_MEETINGS: Partial<Record<AppointmentState, CloseReason>> = {
  HELD: 'MEETING_HELD',
  MISSED: 'MEETING_MISSED',
  DECLINED: 'MEETING_DECLINED',
}
