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

const visit = (name: string, ends = `interval '20 minutes'`): string => `
insert into jikimi.visit (token_digest, case_id, collection_id, opened_at, until_at)
  values (jikimi.token_digest('visit of ${name}'), {case ${name}}, {${name}}, now() + ${ends} - interval '30 minutes', now() + ${ends});`

const aCase = (name: string): string => `
insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items, masked_items, key_id, sealed)
  values ({${name}}, 'CIVIL_COMPLAINT', {policy}, {site}, {pseudonym of ${name}}, now(), jikimi.today() + 90, 'KO', array['EMAIL'], '{}', {key}, '\\x00');
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, handler_id, taken_at)
  values ({case ${name}}, '${name}', {${name}}, 'CIVIL_COMPLAINT', 'TAKEN', now(), {handler}, now());`

/** Meetings of everybody, in every state that can go on; and who visits. */
export const MEETINGS_IN_SQL = `
${aCase('unmet')}${aCase('met')}
${meeting('held', 'handler')}${time('time of held', 'held', monday('10:00'))}${time('second time of held', 'held', monday('11:00'), 2)}
${time('past time of held', 'held', `now() - interval '1 hour'`, 3)}
${meeting('overdue', 'handler', { at: monday('11:30') })}${time('time of overdue', 'overdue', monday('11:30'))}
${meeting('earlier', 'handler', { at: `(now() - interval '1 hour')`, confirmed: true })}${time('time of earlier', 'earlier', `now() - interval '1 hour'`)}
${meeting('met', 'handler', { at: `(now() - interval '3 hours')`, confirmed: true })}${time('time of met', 'met', `now() - interval '3 hours'`)}
update jikimi.appointment set state = 'HELD', ended_at = now() where id = {meeting met};
${meeting('restricted', 'handler', { at: monday('15:00') })}${time('time of restricted', 'restricted', monday('15:00'))}
${meeting('of colleague', 'colleague')}${time('time of colleague', 'of colleague', monday('11:30'))}
${meeting('of lapsed', 'lapsed')}${time('time of lapsed', 'of lapsed', monday('16:00'))}
${meeting('ir held', 'irHandler', { at: monday('10:00') })}${time('time of ir held', 'ir held', monday('10:00'))}
${['held', 'overdue', 'earlier', 'met', 'restricted', 'of colleague'].map((name) => visit(name)).join('')}
${visit('of lapsed', `interval '-1 minute'`)}`

const offer = (
  name: string,
  { by = ':self', holder = ':self', of = name, state = 'OFFERED', at = 'now()', more = '', values = '' } = {},
): string => `
insert into jikimi.appointment (id, case_id, collection_id, purpose, holder_id, state, form, minutes, sealed, offered_by, offered_at,
    idempotency_digest, request_digest${more})
  values ({new}, {case ${name}}, {${of}}, '${purposeOf(of)}', ${holder}, '${state}', 'PHONE', 30, '\\x00', ${by}, ${at}, sha256('new'), '\\x00'${values})`

const add = (of: string, at: string, number = 4): string =>
  `insert into jikimi.appointment_time (id, appointment_id, number, starts_at) values ({new}, {meeting ${of}}, ${number}, ${at})`
/** An offer of this moment, and times to it, in one message. */
const offerAt = (at: string, number = 1): string =>
  `${offer('unmet')}; insert into jikimi.appointment_time (id, appointment_id, number, starts_at) values ({new time}, {new}, ${number}, ${at})`

const end = (name: string, state: string, at = 'now()', more = ''): string =>
  `update jikimi.appointment set state = '${state}', ended_at = ${at}${more} where id = {meeting ${name}}`
const pick = (name: string, time: string, starts: string, at = 'now()'): string =>
  `update jikimi.appointment set state = 'FIXED', fixed_time_id = {${time}}, fixed_at = ${at}, starts_at = ${starts},
     ends_at = ${starts} + interval '60 minutes' where id = {meeting ${name}}`
const offered = `(select starts_at from jikimi.appointment_time where id = {time of held})`
const tell = (name: string, { by = 'handler', template = 'MEETING_FIXED', of = name } = {}): string => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, idempotency_digest, request_digest, template, sealed, written_by, sent_at, delivery_state)
  values ({new}, {case ${name}}, {${of}}, '${purposeOf(name)}', sha256('new'), '\\x00', '${template}', '\\x00', {${by}}, now(), 'QUEUED')`

/** What everybody might try with meetings, and who is let: whoever isn't named is refused, or reaches no row. */
export const ACTS_ON_MEETINGS: readonly (readonly [what: string, statement: string, by: readonly string[]])[] = [
  ['offer in the case they hold', offer('unmet'), ['handler']],
  ['offer in the name of another', offer('unmet', { by: '{colleague}' }), []],
  ['offer for another to meet', offer('unmet', { holder: '{colleague}' }), []],
  ['offer as of yesterday', offer('unmet', { at: `now() - interval '1 day'` }), []],
  ['offer for another collection than that of the case', offer('unmet', { of: 'left' }), []],
  [
    'offer what is fixed already',
    offer('unmet', {
      state: 'FIXED',
      more: ', fixed_time_id, fixed_at, starts_at, ends_at',
      values: `, {new}, now(), ${monday('10:00')}, ${monday('10:00')} + interval '30 minutes'`,
    }),
    [],
  ],
  ['offer what may be doubled', offer('unmet', { more: ', is_doubled', values: ', true' }), []],
  ['offer with a lapsed attendance', offer('of lapsed'), []],
  ['offer to what is restricted', offer('restricted'), []],
  ['offer in a closed case', offer('closed'), []],
  ['offer a time of next Monday', offerAt(monday('10:00')), ['handler']],
  ['offer a time that is over', offerAt(`now() - interval '1 minute'`), []],
  ['offer a time in ten weeks', offerAt(monday('10:00', 63)), []],
  ['offer a time on a Sunday', offerAt(monday('10:00', 6)), []],
  ['offer a time before eight', offerAt(monday('07:59')), []],
  ['offer a time that ends after eight', offerAt(monday('19:31')), []],
  ['add a time to an offer of earlier', add('held', monday('13:00')), []],
  [`add a time to a colleague's offer`, add('of colleague', monday('13:00')), []],
  ['move a time', `update jikimi.appointment_time set starts_at = ${monday('18:00')} where id = {time of held}`, []],
  ['take a time away', `delete from jikimi.appointment_time where id = {time of held}`, []],
  [
    'move a fixed meeting by hand',
    `update jikimi.appointment set starts_at = ${monday('18:00')}, ends_at = ${monday('19:00')} where id = {meeting overdue}`,
    [],
  ],
  [
    'give a meeting to somebody else',
    `update jikimi.appointment set holder_id = {colleague} where id = {meeting held}`,
    [],
  ],
  ['write another place into it', `update jikimi.appointment set sealed = '\\x01' where id = {meeting held}`, []],

  ['withdraw an offer', end('held', 'WITHDRAWN'), ['handler']],
  ['withdraw as of yesterday', end('held', 'WITHDRAWN', `now() - interval '1 day'`), []],
  ['withdraw with a lapsed attendance', end('of lapsed', 'WITHDRAWN'), []],
  ['withdraw what is restricted', end('restricted', 'WITHDRAWN'), []],
  ['withdraw what a colleague offered', end('of colleague', 'WITHDRAWN'), ['colleague']],
  ['note a meeting as held', end('earlier', 'HELD'), ['handler']],
  ['note a meeting as held before it begins', end('overdue', 'HELD'), []],
  [
    'note as held what was never fixed',
    end(
      'held',
      'HELD',
      'now()',
      `, fixed_time_id = {past time of held}, fixed_at = now(), starts_at = now() - interval '1 hour', ends_at = now()`,
    ),
    [],
  ],
  ['take back what came of it', end('met', 'DECLINED'), []],
  ['decline an offer', end('held', 'DECLINED'), ['handler', 'visitor']],
  ['decline a fixed meeting', end('overdue', 'DECLINED'), ['handler', 'fixedVisitor']],
  ['decline what is restricted', end('restricted', 'DECLINED'), []],
  ['decline after the visit', end('of lapsed', 'DECLINED'), []],

  ['pick a time', pick('held', 'time of held', offered), ['visitor']],
  [
    'pick a time that is over',
    pick('held', 'past time of held', `(select starts_at from jikimi.appointment_time where id = {past time of held})`),
    [],
  ],
  ['pick a time as of yesterday', pick('held', 'time of held', offered, `now() - interval '1 day'`), []],
  ['pick a time that was not offered', pick('held', 'time of held', monday('18:00')), []],
  ['pick a time of another offer', pick('held', 'time of colleague', monday('11:30')), []],
  ['pick another time of what is fixed', pick('overdue', 'time of overdue', monday('18:00')), []],
  ['learn which times are free', 'select 1 from jikimi.free_times()', ['visitor', 'colleagueVisitor']],

  // Who holds the case writes letters by a right of their own
  ['tell of a fixed meeting', tell('overdue'), ['handler', 'worker']],
  ['tell of an offer', tell('held'), ['handler']],
  ['tell in the name of another', tell('overdue', { by: 'colleague' }), []],
  ['tell with a letter of its own', tell('overdue', { template: 'RESULT' }), ['handler']],
  ['tell another collection', tell('overdue', { of: 'held' }), []],
  ['tell what is restricted', tell('restricted'), []],
  [
    'note what was told of an offer',
    `update jikimi.appointment set confirmed_at = now() where id = {meeting held}`,
    [],
  ],
  ['note what was told', `update jikimi.appointment set confirmed_at = now() where id = {meeting overdue}`, ['worker']],
  [
    'note as told what is restricted',
    `update jikimi.appointment set confirmed_at = now() where id = {meeting restricted}`,
    [],
  ],
  ['note as told what is over', `update jikimi.appointment set confirmed_at = now() where id = {meeting met}`, []],
  [
    'note something else',
    `update jikimi.appointment set state = 'HELD', ended_at = now() where id = {meeting overdue}`,
    [],
  ],

  [
    'close while a meeting is open',
    `update jikimi.inquiry_case set state = 'CLOSED', closed_at = now(), close_reason = 'NO_ANSWER_NEEDED' where id = {case held}`,
    [],
  ],
  [
    'close as held what never met',
    `update jikimi.inquiry_case set state = 'CLOSED', closed_at = now(), close_reason = 'MEETING_HELD' where id = {case unmet}`,
    [],
  ],
  [
    'say by hand that they met',
    `update jikimi.inquiry_case set meeting_state = 'HELD', meeting_ended_at = now() where id = {case unmet}`,
    [],
  ],
]
