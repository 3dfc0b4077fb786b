/** How a meeting is held. */
export const MEETING_FORMS = ['ONLINE', 'PHONE', 'IN_PERSON'] as const

export type MeetingForm = (typeof MEETING_FORMS)[number]
