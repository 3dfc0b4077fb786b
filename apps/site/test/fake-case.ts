import type { Conversation, Meeting } from '../src/site-port.js'
import { aCase } from './fake-port.js'

export const firstTime = '01938a00-0000-7000-8000-00000000000a'
export const secondTime = '01938a00-0000-7000-8000-00000000000b'

export const aMeeting = (overrides: Partial<Meeting> = {}): Meeting => ({
  state: 'OFFERED',
  form: 'ONLINE',
  minutes: 45,
  place: 'https://meet.example.kr/invented',
  times: [
    { id: firstTime, startsAt: '2026-12-03T05:00:00Z', isFree: true },
    { id: secondTime, startsAt: '2026-12-04T01:30:00Z', isFree: false },
  ],
  fixedTime: null,
  calendarFile: null,
  ...overrides,
})

export const aFixedMeeting = (): Meeting =>
  aMeeting({
    state: 'FIXED',
    fixedTime: { id: firstTime, startsAt: '2026-12-03T05:00:00Z', isFree: true },
    calendarFile: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
  })

export const aConversation = (overrides: Partial<Conversation> = {}): Conversation => ({
  case: aCase({ state: 'ANSWERED', answeredAt: '2026-11-23T05:06:07Z' }),
  messages: [
    { id: 'm1', direction: 'TO_VISITOR', at: '2026-11-23T05:06:07Z', body: 'Your booking\nis moved.' },
    { id: 'm2', direction: 'FROM_VISITOR', at: '2026-11-24T00:10:00Z', body: 'One more question.' },
  ],
  canWriteBack: true,
  visitUntil: '2026-11-24T00:40:00Z',
  maskedIdentifiers: false,
  appointment: null,
  ...overrides,
})
