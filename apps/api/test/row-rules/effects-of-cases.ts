import { monday } from '../sql-matrix/fixture-meetings.js'
import { effect, type Effect, has, kept } from './effect.js'

const gone = `select 1 where not exists (select 1 from jikimi.case_draft where case_id = {case held})`
const on = (name: string, set: string): string => `update jikimi.inquiry_case set ${set} where id = {case ${name}}`
const closed = (reason: string, more = ''): string =>
  `state = 'CLOSED', closed_at = now(), close_reason = '${reason}'${more}`
const DUPLICATE = closed('DUPLICATE', ', duplicate_of = {case open}')

const DESK: readonly Effect[] = [
  effect('inquiry_case.stays', 'handler', on('held', 'version = 9'), has('case_draft', 'id = {draft held}')),
  effect('inquiry_case.inquiry_case_ends_drafts', 'handler', on('held', 'handler_id = {colleague}'), gone),
  effect(
    'inquiry_case.inquiry_case_ends_drafts',
    'handler',
    on('held', `state = 'ANSWERED', answered_at = now()`),
    gone,
  ),
  effect('inquiry_case.inquiry_case_ends_drafts', 'handler', on('held', DUPLICATE), gone),
  effect(
    'inquiry_case.inquiry_case_ends_drafts',
    'officer',
    'select * from jikimi.release_cases({handler}, null)',
    gone,
  ),
  effect(
    'inquiry_case.inquiry_case_duplicates',
    'handler',
    `${on('held', DUPLICATE)}; select jikimi.reopen_case({case held}, 1, now())`,
    has('inquiry_case', `id = {case held} and state = 'TAKEN' and duplicate_of is null`),
  ),
  effect(
    'inquiry_case.inquiry_case_period',
    'site',
    `insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, period_ends_on)
       values ({new}, 'new', {bare}, 'CIVIL_COMPLAINT', 'RECEIVED', now(), '2099-01-01')`,
    has('inquiry_case', 'id = {new} and period_ends_on = jikimi.today() + 90'),
  ),
]

const end = (name: string, state: string, more = ''): string =>
  `update jikimi.appointment set state = '${state}', ended_at = now()${more} where id = {meeting ${name}}`
const pick = (name: string, at: string): string =>
  `update jikimi.appointment set state = 'FIXED', fixed_time_id = {time of ${name}}, fixed_at = now(), starts_at = ${at},
     ends_at = ${at} + interval '60 minutes' where id = {meeting ${name}}`
const AT = monday('11:30')

const MEETINGS: readonly Effect[] = [
  effect(
    'appointment.appointment_moves_case',
    'handler',
    end('begun', 'HELD'),
    has('inquiry_case', `id = {case begun} and meeting_state = 'HELD'`),
  ),
  effect(
    'appointment.appointment_moves_case',
    'visitor',
    end('offered', 'DECLINED'),
    has('inquiry_case', `id = {case offered} and attention = 'NEW_REPLY' and meeting_state = 'DECLINED'`),
  ),
  effect(
    'appointment.appointment_keeps',
    'handler',
    end('fixed', 'WITHDRAWN', `, starts_at = ${monday('18:00')}, ends_at = ${monday('19:00')}`),
    '42501',
  ),
  effect('appointment.appointment_keeps', 'visitorFixed', pick('fixed', AT), '42501'),
  effect(
    'inquiry_case.inquiry_case_moves_meeting',
    'colleague',
    on('of colleague', 'handler_id = {handler}'),
    has('appointment', 'id = {meeting of colleague} and holder_id = {handler}'),
  ),
  effect('inquiry_case.no_case_closes_on_a_meeting', 'handler', on('offered', closed('SPAM')), '23514'),
  effect('inquiry_case.a_case_closes_as_it_met', 'handler', on('unmet', closed('MEETING_HELD')), '23514'),
]

const LETTER = `insert into jikimi.case_message (id, case_id, collection_id, purpose, direction, idempotency_digest, request_digest, sealed, sent_at)
  select gen_random_uuid(), {case offered}, {offered}, 'CIVIL_COMPLAINT', 'FROM_VISITOR', sha256(number::text::bytea), '\\x00', '\\x00', now()`
const letters = (count: number): string => `${LETTER} from generate_series(1, ${count}) number`

const CONVERSATION: readonly Effect[] = [
  effect(
    'case_message.letter_comes',
    'visitor',
    letters(1),
    has('inquiry_case', `id = {case offered} and attention = 'NEW_REPLY' and version = 2`),
  ),
  effect('case_message.letter_comes', 'visitor', letters(10), '42501'),
  effect(
    'case_message.letter_bounces',
    'handler',
    'select jikimi.note_bounce({letter})',
    has('inquiry_case', `id = {case offered} and attention = 'BOUNCED'`),
  ),
  effect(
    'case_message.letter_bounces',
    'handler',
    'select jikimi.note_bounce({letter of closed})',
    // What was taken for spam stays closed
    has('inquiry_case', `id = {case closed} and attention is null and state = 'CLOSED'`),
  ),
  ...kept('person_link.person_link_keeps', 'is_one = false'),
]

/** What the database makes of acts in a conversation, at the desk and about meetings. */
export const EFFECTS_OF_CASES: readonly Effect[] = [...DESK, ...MEETINGS, ...CONVERSATION]
