import { defineEntity, p } from '@mikro-orm/postgresql'
import { AppointmentTime } from './appointment-time.js'

export const AppointmentTimeMapping = defineEntity({
  class: AppointmentTime,
  tableName: 'appointment_time',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    appointmentId: p.uuid().fieldName('appointment_id'),
    number: p.integer(),
    startsAt: p.datetime().fieldName('starts_at'),
  },
})
