import { type Act, actsOn } from './act.js'
import { NOBODY, WORKERS, WORKING } from './groups.js'

const change = (set: string, name: string): string => `update jikimi.inquiry_case set ${set} where id = {case ${name}}`
const TAKEN = `state = 'TAKEN', handler_id = :self, taken_at = now()`

const CASES = actsOn(
  'inquiry_case',
  ['take one that came in', change(TAKEN, 'open'), WORKING],
  ['take one of the other purpose', change(TAKEN, 'ir open'), ['irHandler']],
  ['take one that is restricted', change(TAKEN, 'restricted open'), NOBODY],
  ['take one whose holder is designated no more', change(TAKEN, 'left'), WORKING],
  ['take one from its holder', change(TAKEN, 'of colleague'), ['colleague']],
  ['take one from whose attendance has lapsed', change(TAKEN, 'of lapsed'), NOBODY],
  [
    'take one as of last week',
    change(`state = 'TAKEN', handler_id = :self, taken_at = now() - interval '7 days'`, 'open'),
    NOBODY,
  ],
  [
    'take one for somebody else',
    change(`state = 'TAKEN', handler_id = {unlocked}, taken_at = now()`, 'open'),
    ['unlocked'],
  ],
  [
    'hand over to a colleague',
    change('handler_id = {unlocked}, taken_at = now()', 'held'),
    ['handler', 'handlerStale'],
  ],
  ['hand over what a lapsed attendance holds', change('handler_id = {unlocked}', 'of lapsed'), ['lapsed']],
  ['hand over to who works on another purpose', change('handler_id = {irHandler}', 'held'), NOBODY],
  ['hand over to whose attendance has lapsed', change('handler_id = {lapsed}', 'held'), NOBODY],
  ['hand over to who is suspended', change('handler_id = {suspended}', 'held'), NOBODY],
  ['hand over what is restricted', change('handler_id = {unlocked}', 'restricted'), NOBODY],
  ['answer while handing over', change(`handler_id = {unlocked}, state = 'ANSWERED'`, 'held'), NOBODY],
  ['say answered while handing over', change('handler_id = {unlocked}, answered_at = now()', 'held'), NOBODY],
  ['answer', change(`state = 'ANSWERED', answered_at = now()`, 'held'), ['handler', 'handlerStale']],
  ['answer as of yesterday', change(`state = 'ANSWERED', answered_at = now() - interval '1 day'`, 'held'), NOBODY],
  ['answer with a lapsed attendance', change(`state = 'ANSWERED', answered_at = now()`, 'of lapsed'), NOBODY],
  ['close', change(`state = 'CLOSED', closed_at = now(), close_reason = 'SPAM'`, 'held'), ['handler', 'handlerStale']],
  [
    'close as of yesterday',
    change(`state = 'CLOSED', closed_at = now() - interval '1 day', close_reason = 'SPAM'`, 'held'),
    NOBODY,
  ],
  [
    'close what is restricted',
    change(`state = 'CLOSED', closed_at = now(), close_reason = 'SPAM'`, 'restricted'),
    NOBODY,
  ],
  ['open a closed one again', change(`state = 'TAKEN', closed_at = null, close_reason = null`, 'closed'), NOBODY],
  ['give one back by hand', change(`state = 'RECEIVED', handler_id = null, taken_at = null`, 'held'), NOBODY],
  ['move one to another purpose', change(`purpose = 'IR_MEETING'`, 'held'), NOBODY],
  [
    'open one for what the site brought in',
    `insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at)
     values ({new}, 'new', {bare}, 'CIVIL_COMPLAINT', 'RECEIVED', now())`,
    ['site'],
  ],
  [
    'open one for what another site brought in',
    `insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at)
     values ({new}, 'new', {bare of another}, 'CIVIL_COMPLAINT', 'RECEIVED', now())`,
    NOBODY,
  ],
  [
    'open one that somebody holds',
    `insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, handler_id)
     values ({new}, 'new', {bare}, 'CIVIL_COMPLAINT', 'TAKEN', now(), {handler})`,
    NOBODY,
  ],
)

interface Getting {
  readonly account?: string
  readonly from?: string
  readonly minutes?: number
  readonly of?: string
}

const get = (name: string, { account = ':self', from = 'now()', minutes = 30, of = name }: Getting = {}): string => `
insert into jikimi.reach (id, case_id, collection_id, account_id, items, granted_at, until_at)
  values ({new}, {case ${name}}, {${of}}, ${account}, array['EMAIL'], ${from}, ${from} + interval '${minutes} minutes')`

const REACHES = actsOn(
  'reach',
  ['get it by the case they hold', get('held'), ['handler', 'handlerStale']],
  ['get it by a case of the other purpose', get('ir held'), ['irHandler']],
  ['get it by a case that nobody holds', get('open'), NOBODY],
  [`get it by a colleague's case`, get('of colleague'), ['colleague']],
  ['get it with a lapsed attendance', get('of lapsed'), NOBODY],
  ['get it after the designation ended', get('left'), NOBODY],
  ['get it by a closed case', get('closed'), NOBODY],
  ['get it by a restricted case', get('restricted'), NOBODY],
  ['get it for another collection than that of the case', get('held', { of: 'of colleague' }), NOBODY],
  ['get it for somebody else', get('held', { account: '{unlocked}' }), NOBODY],
  ['get it for longer', get('held', { minutes: 31 }), NOBODY],
  ['get it for another hour', get('held', { from: `now() + interval '1 hour'` }), NOBODY],
  ['prolong it', `update jikimi.reach set until_at = now() + interval '1 day' where account_id = :self`, NOBODY],
)

const reveal = (name: string, items = 'EMAIL', reason = 'ANSWERING', account = ':self', of = name): string => `
insert into jikimi.reveal (id, case_id, collection_id, account_id, items, reason, granted_at, until_at)
  values ({new}, {case ${name}}, {${of}}, ${account}, array['${items}'], '${reason}', now(), now() + interval '5 minutes')`

const REVEALS = actsOn(
  'reveal',
  ['reveal within their reach', reveal('held'), ['handler', 'handlerStale']],
  ['reveal for another reason', reveal('held', 'EMAIL', 'OTHER'), ['handler']],
  ['reveal beyond their reach', reveal('held', 'NAME'), NOBODY],
  ['reveal when the reach is over', reveal('overdue'), NOBODY],
  ['reveal by a reach of an earlier time', reveal('earlier'), NOBODY],
  ['reveal in a closed case', reveal('closed'), NOBODY],
  ['reveal what is restricted', reveal('restricted'), NOBODY],
  ['reveal with a lapsed attendance', reveal('of lapsed'), NOBODY],
  ['reveal after the designation ended', reveal('left'), NOBODY],
  [`reveal in a colleague's case`, reveal('of colleague'), ['colleague']],
  ['reveal in a case of the other purpose', reveal('ir held'), ['irHandler']],
  ['reveal in the name of another', reveal('of colleague', 'EMAIL', 'ANSWERING', '{colleague}'), ['colleague']],
  ['reveal another collection by it', reveal('held', 'EMAIL', 'ANSWERING', ':self', 'overdue'), NOBODY],
  ['reveal an eleventh time', reveal('of busy'), ['busy']],
  ['reveal a thirty-first time', reveal('of capped'), NOBODY],
  ['reveal what was unlocked', reveal('of unlocked'), ['unlocked']],
  [
    'make their reveals unmade',
    `update jikimi.reveal set granted_at = now() - interval '2 hours' where account_id = :self`,
    NOBODY,
  ],
)

const answer = (name: string, by = ':self', state = 'QUEUED', at = 'now()', of = name): string => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, idempotency_digest, request_digest, sealed, written_by, sent_at, delivery_state)
  values ({new}, {case ${name}}, {${of}}, (array['CIVIL_COMPLAINT', 'IR_MEETING'])[1 + ('${name}' like 'ir%')::int], sha256('new'), '\\x00', '\\x00', ${by}, ${at}, '${state}')`
const deliver = (set: string, name: string): string => `update jikimi.case_message set ${set} where id = {${name}}`

const ANSWERS = actsOn(
  'case_message',
  ['answer in the case they hold', answer('held'), ['handler', 'handlerStale']],
  ['answer in a case of the other purpose', answer('ir held'), ['irHandler']],
  [`answer in a colleague's case`, answer('of colleague'), ['colleague']],
  ['answer in the name of another', answer('held', '{colleague}'), NOBODY],
  ['add an answer as sent', answer('held', ':self', 'SENT'), NOBODY],
  ['add an answer of yesterday', answer('held', ':self', 'QUEUED', `now() - interval '1 day'`), NOBODY],
  ['answer to another collection', answer('held', ':self', 'QUEUED', 'now()', 'of colleague'), NOBODY],
  ['answer with a lapsed attendance', answer('of lapsed'), NOBODY],
  ['answer in a closed case', answer('closed'), NOBODY],
  ['answer to what is restricted', answer('restricted'), NOBODY],
  ['send what waits', deliver(`delivery_state = 'SENDING', delivery_tried_at = now()`, 'answer'), WORKERS],
  ['send what is restricted', deliver(`delivery_state = 'SENDING'`, 'restricted answer'), NOBODY],
  ['send all, without a look', `update jikimi.case_message set delivery_state = 'SENT'`, WORKERS],
  ['send again what was sent', deliver(`delivery_state = 'QUEUED'`, 'ir answer'), NOBODY],
  ['change what was written', deliver(`sealed = '\\x01'`, 'answer'), NOBODY],
)

export const ACTS_OF_CASES: readonly Act[] = [...CASES, ...REACHES, ...REVEALS, ...ANSWERS]
