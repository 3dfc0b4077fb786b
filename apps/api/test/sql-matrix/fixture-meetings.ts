/** Next Monday in Seoul, and a time of it. */
export const monday = (time: string, days = 0): string =>
  `((date_trunc('week', jikimi.now() at time zone 'Asia/Seoul') + interval '${7 + days} days' + time '${time}') at time zone 'Asia/Seoul')`

interface Fixed {
  readonly at: string
  readonly confirmed?: boolean
}

const purposeOf = (name: string): string => (name.startsWith('ir ') ? 'IR_MEETING' : 'CIVIL_COMPLAINT')

const meeting = (name: string, holder: string, fixed?: Fixed): string => `
insert into jikimi.appointment (id, case_id, collection_id, purpose, holder_id, state, form, minutes, sealed, offered_by, offered_at,
    idempotency_digest, request_digest, fixed_time_id, fixed_at, starts_at, ends_at, confirmed_at, reminded_at)
  values ({meeting ${name}}, {case ${name}}, {${name}}, '${purposeOf(name)}', {${holder}}, '${fixed ? 'FIXED' : 'OFFERED'}', 'ONLINE', 60, '\\x00',
    {${holder}}, now() - interval '2 hours', sha256('${name}'), '\\x00', ${
      fixed
        ? `{time of ${name}}, now() - interval '90 minutes', ${fixed.at}, ${fixed.at} + interval '60 minutes', ${fixed.confirmed ? 'now(), now()' : 'null, null'}`
        : 'null, null, null, null, null, null'
    });`

const time = (name: string, of: string, at: string, number = 1): string => `
insert into jikimi.appointment_time (id, appointment_id, number, starts_at) values ({${name}}, {meeting ${of}}, ${number}, ${at});`

/** Meetings of everybody, in every state that can go on. */
export const MEETINGS_IN_SQL = `
${meeting('offered', 'handler')}${time('time of offered', 'offered', monday('10:00'))}
${time('second time of offered', 'offered', monday('11:00'), 2)}${time('past time of offered', 'offered', `now() - interval '1 hour'`, 3)}
${meeting('fixed', 'handler', { at: monday('11:30') })}${time('time of fixed', 'fixed', monday('11:30'))}
${meeting('begun', 'handler', { at: `(now() - interval '1 hour')`, confirmed: true })}${time('time of begun', 'begun', `now() - interval '1 hour'`)}
${meeting('met', 'handler', { at: `(now() - interval '3 hours')`, confirmed: true })}${time('time of met', 'met', `now() - interval '3 hours'`)}
update jikimi.appointment set state = 'HELD', ended_at = now() where id = {meeting met};
${meeting('restricted', 'handler', { at: monday('15:00') })}${time('time of restricted', 'restricted', monday('15:00'))}
${meeting('of colleague', 'colleague')}${time('time of of colleague', 'of colleague', monday('11:30'))}
${meeting('of lapsed', 'lapsed')}${time('time of of lapsed', 'of lapsed', monday('16:00'))}
${meeting('ir held', 'irHandler', { at: monday('10:00') })}${time('time of ir held', 'ir held', monday('10:00'))}`
