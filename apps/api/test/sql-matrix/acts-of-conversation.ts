import { type Act, actsOn } from './act.js'
import { NOBODY, SITES, WORKERS } from './groups.js'

const HOLDER = ['handler', 'handlerStale'] as const

interface Letter {
  readonly direction?: string
  readonly by?: string
  readonly of?: string
  readonly at?: string
  readonly more?: string
  readonly values?: string
}

const write = (
  on: string,
  { direction = 'FROM_VISITOR', by = 'null', of = on, at = 'now()', ...rest }: Letter = {},
) => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, direction, idempotency_digest, request_digest, sealed, written_by,
    sent_at${rest.more ?? ''})
  values ({new}, {case ${on}}, {${of}}, 'CIVIL_COMPLAINT', '${direction}', sha256('new'), '\\x00', '\\x00', ${by}, ${at}${rest.values ?? ''})`
const note = (on: string, more: Letter = {}) => write(on, { direction: 'HANDOVER', by: ':self', ...more })
const asCompany = (by: string): Letter => ({
  direction: 'TO_VISITOR',
  by,
  more: ', delivery_state',
  values: `, 'QUEUED'`,
})

const LETTERS = actsOn(
  'case_message',
  ['write as its visitor', write('offered'), ['visitor']],
  ['write as the visitor of another', write('fixed'), ['visitorFixed']],
  ['write where nobody visits', write('held'), NOBODY],
  ['write as the visitor of what is restricted', write('restricted'), NOBODY],
  ['write as its visitor to another collection', write('offered', { of: 'held' }), NOBODY],
  ['write as its visitor by a template', write('offered', { more: ', template', values: `, 'RESULT'` }), NOBODY],
  ['write as its visitor what came back', write('offered', { more: ', bounces', values: ', 1' }), NOBODY],
  ['write to themselves as the company', write('offered', asCompany('{handler}')), HOLDER],
  [
    'answer as returned before',
    write('held', { ...asCompany(':self'), more: ', delivery_state, bounces', values: `, 'QUEUED', 1` }),
    NOBODY,
  ],
  ['leave a note with the case they hold', note('held'), HOLDER],
  ['leave a note with a lapsed attendance', note('of lapsed'), ['lapsed']],
  [`leave a note with a colleague's case`, note('of colleague'), ['colleague']],
  ['leave a note in the name of another', note('held', { by: '{colleague}' }), NOBODY],
  ['leave a note of yesterday', note('held', { at: `now() - interval '1 day'` }), NOBODY],
  ['leave a note that came back', note('held', { more: ', bounces', values: ', 1' }), NOBODY],
  ['leave a note with another collection', note('held', { of: 'overdue' }), NOBODY],
  ['leave a note with a closed case', note('closed'), NOBODY],
  ['turn a letter round', `update jikimi.case_message set direction = 'FROM_VISITOR' where id = {letter}`, NOBODY],
  ['put words into a letter', `update jikimi.case_message set sealed = '\\x01' where id = {reply}`, NOBODY],
  [
    'note by hand that a letter came back',
    `update jikimi.case_message set bounced_at = now() where id = {letter}`,
    NOBODY,
  ],
)

const MARKS = [
  ...actsOn(
    'case_link',
    ['look whose link it is', 'select token_digest from jikimi.case_link', ['backup']],
    ['make one', `insert into jikimi.case_link select * from jikimi.case_link limit 0`, NOBODY],
    ['take the mark off a spent one', 'update jikimi.case_link set spent_at = null', NOBODY],
    ['prolong one', `update jikimi.case_link set until_at = now() + interval '1 year'`, NOBODY],
  ),
  ...actsOn(
    'visit',
    ['read the digests of visits', 'select token_digest from jikimi.visit', ['backup']],
    ['make one', 'insert into jikimi.visit select * from jikimi.visit limit 0', NOBODY],
    ['prolong one', `update jikimi.visit set until_at = opened_at + interval '30 minutes'`, NOBODY],
    ['end one by hand', 'update jikimi.visit set ended_at = now()', NOBODY],
  ),
  ...actsOn(
    'link_renewal',
    ['ask for one by hand', 'insert into jikimi.link_renewal select * from jikimi.link_renewal limit 0', NOBODY],
    ['send one that waits', `update jikimi.link_renewal set delivery_state = 'SENDING' where id = {renewal}`, WORKERS],
    [
      'send one that was sent',
      `update jikimi.link_renewal set delivery_state = 'QUEUED' where id = {renewal sent}`,
      NOBODY,
    ],
    [
      'send one that is restricted',
      `update jikimi.link_renewal set delivery_state = 'SENDING' where id = {renewal restricted}`,
      NOBODY,
    ],
    ['send all, without a look', `update jikimi.link_renewal set delivery_state = 'SENT'`, WORKERS],
    ['send one to another case', 'update jikimi.link_renewal set case_id = {case held}', NOBODY],
  ),
]

const open = (link: string, outcome = 'OPENED') =>
  `select 1 from jikimi.open_visit('${link}', 'a new visit') where outcome = '${outcome}'`
const renew = (link: string) => `select * from jikimi.ask_renewal('${link}', {new})`
const bounced = (message: string) => `select 1 where jikimi.note_bounce({${message}})`
const again = (message: string) => `select 1 where jikimi.send_again({${message}}, sha256('new'))`
const reopen = (of: string, version = 1, at = 'now()') =>
  `select 1 where jikimi.reopen_case({case ${of}}, ${version}, ${at})`
const WORKING = ['handler', 'handlerStale', 'colleague', 'both', 'busy', 'busyStale', 'capped', 'unlocked'] as const

const FUNCTIONS = actsOn(
  'functions',
  ['open a link', open('live link'), SITES],
  ['open a spent link', open('spent link'), NOBODY],
  ['open a link that is too old', open('old link'), NOBODY],
  ['open a restricted link', open('restricted link'), NOBODY],
  ['open what is no link', open('no link'), NOBODY],
  ['learn that a link was spent', open('spent link', 'SPENT'), SITES],
  ['ask for a new link', renew('spent link'), SITES],
  ['ask for a new link to what is restricted', renew('restricted link'), NOBODY],
  ['ask for a new link after all is over', renew('link of spam'), NOBODY],
  ['ask for a new link with what is none', renew('no link'), NOBODY],
  ['see on which case they visit', 'select 1 where jikimi.actor_visit() is not null', ['visitor', 'visitorFixed']],
  [
    'see which collection is theirs',
    'select 1 where jikimi.actor_collection() is not null',
    ['subject', 'visitor', 'visitorFixed'],
  ],
  ['end their visit', 'select jikimi.end_visit(); select 1 from jikimi.visit where false', NOBODY],
  [
    'learn how often letters of a case came back',
    'select 1 where jikimi.bounces_of({case fixed}) > 0',
    [...WORKING, 'lapsed'],
  ],
  ['note that their letter came back', bounced('letter'), HOLDER],
  ['note that their letter in a closed case came back', bounced('letter of closed'), HOLDER],
  ['note that a letter came back that did', bounced('bounced'), NOBODY],
  [
    `note that a visitor's letter came back`,
    `select 1 from (select jikimi.note_bounce({reply}) as is) n where n.is`,
    NOBODY,
  ],
  [`send a colleague's letter again`, again('bounced of colleague'), ['colleague']],
  ['send their letter again', again('bounced'), HOLDER],
  ['send again what was sent', again('letter'), NOBODY],
  ['send again with a lapsed attendance', again('bounced of lapsed'), NOBODY],
  ['send again to what is restricted', again('bounced of restricted'), NOBODY],
  ['open a closed case again', reopen('closed'), WORKING],
  ['open a closed case again as they never saw it', reopen('closed', 2), NOBODY],
  ['open a closed case again yesterday', reopen('closed', 1, `now() - interval '1 day'`), NOBODY],
  ['open again what is not closed', reopen('held'), NOBODY],
  ['open again what is restricted', reopen('restricted closed'), NOBODY],
  [
    'make a link to what nobody sends',
    `select jikimi.make_link({letter}, sha256('new'), now() + interval '1 day')`,
    WORKERS,
  ],
  ['note what returned', `select * from jikimi.bounce_letter({letter}, 'REFUSED')`, WORKERS],
  ['note as returned what a visitor wrote', `select * from jikimi.bounce_letter({reply}, 'REFUSED')`, NOBODY],
)

export const ACTS_OF_CONVERSATION: readonly Act[] = [...LETTERS, ...MARKS, ...FUNCTIONS]
