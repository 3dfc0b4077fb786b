import { defineEntity, p } from '@mikro-orm/postgresql'
import { Appointment } from './appointment.js'

export const AppointmentMapping = defineEntity({
  class: Appointment,
  tableName: 'appointment',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().fieldName('case_id'),
    collectionId: p.uuid().fieldName('collection_id'),
    purpose: p.text(),
    holderId: p.uuid().fieldName('holder_id').nullable(),
    state: p.text().$type<Appointment['state']>(),
    form: p.text().$type<Appointment['form']>(),
    minutes: p.integer(),
    sealed: p.blob(),
    offeredBy: p.uuid().fieldName('offered_by'),
    offeredAt: p.datetime().fieldName('offered_at'),
    idempotencyDigest: p.blob().fieldName('idempotency_digest'),
    requestDigest: p.blob().fieldName('request_digest'),
    fixedTimeId: p.uuid().fieldName('fixed_time_id').nullable(),
    fixedAt: p.datetime().fieldName('fixed_at').nullable(),
    startsAt: p.datetime().fieldName('starts_at').nullable(),
    endsAt: p.datetime().fieldName('ends_at').nullable(),
    endedAt: p.datetime().fieldName('ended_at').nullable(),
    version: p.integer().version(),
  },
})
