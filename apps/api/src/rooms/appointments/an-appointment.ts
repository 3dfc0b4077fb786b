import { Appointment } from './appointment.js'

/** An offer of a fixed meeting's length that nobody picked from, for tests. */
export const anAppointment = (values: Partial<Appointment> = {}): Appointment =>
  Object.assign(new Appointment(), {
    id: '01a2059b-0000-7000-8000-000000000011',
    caseId: '01a2059b-0000-7000-8000-000000000001',
    collectionId: '01a2059b-0000-7000-8000-000000000002',
    purpose: 'IR_MEETING',
    holderId: '01a2059b-0000-7000-8000-000000000003',
    state: 'OFFERED' as const,
    form: 'ONLINE' as const,
    minutes: 60,
    offeredAt: new Date('2026-11-23T00:00:00Z'),
    version: 1,
    ...values,
  })
