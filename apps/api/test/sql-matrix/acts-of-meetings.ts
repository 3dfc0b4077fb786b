import { type Act, actsOn } from './act.js'
import { monday } from './fixture-meetings.js'
import { NOBODY, WORKERS } from './groups.js'

const HOLDER = ['handler', 'handlerStale'] as const

const offer = (
  name: string,
  { by = ':self', holder = ':self', of = name, state = 'OFFERED', at = 'now()', more = '', values = '' } = {},
): string => `
insert into jikimi.appointment (id, case_id, collection_id, purpose, holder_id, state, form, minutes, sealed, offered_by, offered_at,
    idempotency_digest, request_digest${more})
  values ({new}, {case ${name}}, {${of}}, 'CIVIL_COMPLAINT', ${holder}, '${state}', 'PHONE', 30, '\\x00', ${by}, ${at}, sha256('new'), '\\x00'${values})`
const FIXED = {
  state: 'FIXED',
  more: ', fixed_time_id, fixed_at, starts_at, ends_at',
  values: `, {new}, now(), ${monday('10:00')}, ${monday('10:00')} + interval '30 minutes'`,
}
const end = (name: string, state: string, at = 'now()'): string =>
  `update jikimi.appointment set state = '${state}', ended_at = ${at} where id = {meeting ${name}}`
const startOf = (time: string): string => `(select starts_at from jikimi.appointment_time where id = {${time}})`
const pick = (name: string, time: string, starts = startOf(time), at = 'now()'): string =>
  `update jikimi.appointment set state = 'FIXED', fixed_time_id = {${time}}, fixed_at = ${at}, starts_at = ${starts},
     ends_at = ${starts} + interval '60 minutes' where id = {meeting ${name}}`
const told = (name: string): string => `update jikimi.appointment set confirmed_at = now() where id = {meeting ${name}}`

const OFFERS = actsOn(
  'appointment',
  ['offer one in the case they hold', offer('unmet'), HOLDER],
  ['offer one in the name of another', offer('unmet', { by: '{colleague}' }), NOBODY],
  ['offer one for another to hold', offer('unmet', { holder: '{colleague}' }), NOBODY],
  ['offer one as of yesterday', offer('unmet', { at: `now() - interval '1 day'` }), NOBODY],
  ['offer one for another collection', offer('unmet', { of: 'left' }), NOBODY],
  ['offer what is fixed already', offer('unmet', FIXED), NOBODY],
  ['offer what may be doubled', offer('unmet', { more: ', is_doubled', values: ', true' }), NOBODY],
  ['offer one in a closed case', offer('closed'), NOBODY],
  [
    'move a fixed one by hand',
    `update jikimi.appointment set starts_at = ${monday('18:00')}, ends_at = ${monday('19:00')} where id = {meeting fixed}`,
    NOBODY,
  ],
  [
    'give one to somebody else',
    'update jikimi.appointment set holder_id = {colleague} where id = {meeting offered}',
    NOBODY,
  ],
  ['write another place', `update jikimi.appointment set sealed = '\\x01' where id = {meeting offered}`, NOBODY],
)

const ENDS = actsOn(
  'appointment',
  ['withdraw an offer', end('offered', 'WITHDRAWN'), HOLDER],
  ['withdraw as of yesterday', end('offered', 'WITHDRAWN', `now() - interval '1 day'`), NOBODY],
  ['withdraw with a lapsed attendance', end('of lapsed', 'WITHDRAWN'), NOBODY],
  ['withdraw what is restricted', end('restricted', 'WITHDRAWN'), NOBODY],
  ['withdraw what a colleague offered', end('of colleague', 'WITHDRAWN'), ['colleague']],
  ['note one as held', end('begun', 'HELD'), HOLDER],
  ['note one as held before it begins', end('fixed', 'HELD'), NOBODY],
  ['take back what came of it', end('met', 'DECLINED'), NOBODY],
  ['decline an offer', end('offered', 'DECLINED'), [...HOLDER, 'visitor']],
  ['decline a fixed one', end('fixed', 'DECLINED'), [...HOLDER, 'visitorFixed']],
  ['decline as of yesterday', end('offered', 'DECLINED', `now() - interval '1 day'`), NOBODY],
  ['decline what is restricted', end('restricted', 'DECLINED'), NOBODY],
  ['pick a time', pick('offered', 'time of offered'), ['visitor']],
  ['pick a time that is over', pick('offered', 'past time of offered'), NOBODY],
  ['pick a time as of yesterday', pick('offered', 'time of offered', undefined, `now() - interval '1 day'`), NOBODY],
  ['pick a time that was not offered', pick('offered', 'time of offered', monday('18:00')), NOBODY],
  ['pick a time of another offer', pick('offered', 'time of of colleague', monday('11:30')), NOBODY],
  ['pick another time of what is fixed', pick('fixed', 'time of fixed', monday('18:00')), NOBODY],
  ['note what was told of an offer', told('offered'), NOBODY],
  ['note what was told', told('fixed'), WORKERS],
  ['note as told what is restricted', told('restricted'), NOBODY],
  ['note as told what is over', told('met'), NOBODY],
)

const add = (of: string, at: string, number = 4): string =>
  `insert into jikimi.appointment_time (id, appointment_id, number, starts_at) values ({new}, {meeting ${of}}, ${number}, ${at})`
/** An offer of this moment, and times to it, in one message. */
const offerAt = (at: string): string =>
  `${offer('unmet')}; insert into jikimi.appointment_time (id, appointment_id, number, starts_at) values ({new time}, {new}, 1, ${at})`

const TIMES = actsOn(
  'appointment_time',
  ['offer one of next Monday', offerAt(monday('10:00')), HOLDER],
  ['offer one that is over', offerAt(`now() - interval '1 minute'`), NOBODY],
  ['offer one in ten weeks', offerAt(monday('10:00', 63)), NOBODY],
  ['offer one on a Sunday', offerAt(monday('10:00', 6)), NOBODY],
  ['offer one before eight', offerAt(monday('07:59')), NOBODY],
  ['offer one that ends after eight', offerAt(monday('19:31')), NOBODY],
  ['add one to an offer of earlier', add('offered', monday('13:00')), NOBODY],
  [`add one to a colleague's offer`, add('of colleague', monday('13:00')), NOBODY],
  [
    'move one',
    `update jikimi.appointment_time set starts_at = ${monday('18:00')} where id = {time of offered}`,
    NOBODY,
  ],
)

const tell = (name: string, { by = 'handler', template = 'MEETING_FIXED', of = name } = {}): string => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, idempotency_digest, request_digest, template, sealed, written_by, sent_at, delivery_state)
  values ({new}, {case ${name}}, {${of}}, 'CIVIL_COMPLAINT', sha256('new'), '\\x00', '${template}', '\\x00', {${by}}, now(), 'QUEUED')`

/** Who holds the case writes letters by a right of their own. */
const LETTERS = actsOn(
  'case_message',
  ['tell of a fixed meeting', tell('fixed'), [...HOLDER, ...WORKERS]],
  ['tell of an offer', tell('offered'), HOLDER],
  ['tell in the name of another', tell('fixed', { by: 'colleague' }), NOBODY],
  ['tell in words of their own', tell('fixed', { template: 'RESULT' }), HOLDER],
  ['tell another collection', tell('fixed', { of: 'held' }), NOBODY],
  ['tell what is restricted', tell('restricted'), NOBODY],
)

const CASES = actsOn('inquiry_case', [
  'say by hand that they met',
  `update jikimi.inquiry_case set meeting_state = 'HELD', meeting_ended_at = now() where id = {case unmet}`,
  NOBODY,
])

const FUNCTIONS = actsOn(
  'functions',
  ['learn which times are free', 'select 1 from jikimi.free_times()', ['visitor']],
  [
    'learn what was offered',
    `select 1 where jikimi.is_offered({meeting offered}, {time of offered}, ${monday('10:00')})`,
    ['visitor'],
  ],
  [
    'learn what was offered to another',
    `select 1 where jikimi.is_offered({meeting of colleague}, {time of of colleague}, ${monday('11:30')})`,
    NOBODY,
  ],
)

export const ACTS_OF_MEETINGS: readonly Act[] = [...OFFERS, ...ENDS, ...TIMES, ...LETTERS, ...CASES, ...FUNCTIONS]
