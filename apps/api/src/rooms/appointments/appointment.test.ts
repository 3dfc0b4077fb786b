import { anAppointment } from './an-appointment.js'

const NOW = new Date('2026-11-23T09:00:00Z')
const LATER = new Date('2026-11-24T05:00:00Z')
const TIME = { id: '01a2059b-0000-7000-8000-0000000000aa', startsAt: LATER }
const OTHER = { id: '01a2059b-0000-7000-8000-0000000000bb', startsAt: new Date('2026-11-25T05:00:00Z') }
const fixed = () => {
  const appointment = anAppointment()
  appointment.fix(TIME, NOW)
  return appointment
}

describe('a meeting', () => {
  it('is fixed by picking one of its times, and lasts as long as was offered', () => {
    const appointment = anAppointment({ minutes: 45 })
    expect(appointment.fix(TIME, NOW)).toBe(true)
    expect(appointment).toMatchObject({ state: 'FIXED', fixedTimeId: TIME.id, fixedAt: NOW, startsAt: LATER })
    expect(appointment.endsAt).toEqual(new Date('2026-11-24T05:45:00Z'))
  })

  it('stays as it is when the same time is picked again, and takes no other', () => {
    const appointment = fixed()
    expect(appointment.fix(TIME, new Date('2026-11-23T10:00:00Z'))).toBe(false)
    expect(appointment.fixedAt).toEqual(NOW)
    expect(() => appointment.fix(OTHER, NOW)).toThrow('MEETING_NOT_OPEN')
  })

  it('takes no time that has come', () => {
    expect(() => anAppointment().fix(TIME, LATER)).toThrow('TIME_IN_THE_PAST')
  })

  it.each(['HELD', 'MISSED'] as const)('is %s from its beginning on, and not a moment before', (outcome) => {
    expect(() => fixed().end(outcome, new Date(LATER.getTime() - 1))).toThrow('MEETING_NOT_BEGUN')
    const appointment = fixed()
    appointment.end(outcome, LATER)
    expect(appointment).toMatchObject({ state: outcome, endedAt: LATER })
  })

  it.each(['HELD', 'MISSED'] as const)('is never %s without a time', (outcome) => {
    expect(() => anAppointment().end(outcome, LATER)).toThrow('MEETING_NOT_BEGUN')
  })

  it.each(['DECLINED', 'WITHDRAWN'] as const)('is %s while it is open, with a time or without', (outcome) => {
    for (const appointment of [anAppointment(), fixed()]) {
      appointment.end(outcome, NOW)
      expect(appointment.state).toBe(outcome)
      expect(() => appointment.end('WITHDRAWN', NOW)).toThrow('MEETING_NOT_OPEN')
      expect(() => appointment.fix(OTHER, NOW)).toThrow('MEETING_NOT_OPEN')
    }
  })

  it.each(['OFFERED', 'FIXED'] as const)('can not come to %s', (outcome) => {
    expect(() => fixed().end(outcome, LATER)).toThrow('MEETING_OUTCOME_NOT_VALID')
  })

  it('is changed only as the screen showed it', () => {
    expect(() => anAppointment({ version: 2 }).demandVersion(1)).toThrow('APPOINTMENT_CHANGED_MEANWHILE')
  })
})
