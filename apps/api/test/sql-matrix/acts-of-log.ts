import { type Act, actsOn } from './act.js'
import { AUDITORS, CHIEFS, NOBODY, OFFICERS, WORKERS } from './groups.js'

const SEQUENCER = ['sequencer'] as const

const LOG = [
  ...actsOn(
    'log_entry',
    [
      'give a record its place',
      'insert into jikimi.log_entry (record_at, record_id, index) values (now(), {new}, 99)',
      SEQUENCER,
    ],
    ['move one', 'update jikimi.log_entry set index = 99 where record_id = {record}', NOBODY],
  ),
  ...actsOn(
    'collection_access',
    [
      'note whom a record shows',
      'insert into jikimi.collection_access (collection, at, record_id) values ({new}, now(), {new})',
      SEQUENCER,
    ],
    ['show another', 'update jikimi.collection_access set collection = {new} where record_id = {record}', NOBODY],
  ),
  ...actsOn(
    'log_statement',
    [
      'state something',
      `insert into jikimi.log_statement (index, kind, at, entry) values (99, 'cut', now(), 'x')`,
      SEQUENCER,
    ],
    ['restate', `update jikimi.log_statement set kind = 'cut' where index = 0`, NOBODY],
  ),
  ...actsOn(
    'log_head',
    ['go on', 'update jikimi.log_head set size = size + 1', SEQUENCER],
    ['go back', 'update jikimi.log_head set size = size - 1', NOBODY],
    ['make it the head of another log', `update jikimi.log_head set origin = 'another'`, NOBODY],
  ),
  ...actsOn(
    'log_witness',
    ['note a cosignature', 'update jikimi.log_witness set size = 13, cosigned_at = now()', SEQUENCER],
    [
      'name a witness',
      `insert into jikimi.log_witness (name, verifier_key) values ('another.example.kr', 'x')`,
      SEQUENCER,
    ],
    ['forget one', 'delete from jikimi.log_witness', SEQUENCER],
  ),
]

const OLD = `date_trunc('month', now() at time zone 'Asia/Seoul' - interval '36 months') at time zone 'Asia/Seoul'`
const YOUNG = `date_trunc('month', now() at time zone 'Asia/Seoul' - interval '6 months') at time zone 'Asia/Seoul'`

const propose = (before = OLD, by = ':self', at = 'now()', more = 'null, null, null, null'): string => `
insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at, approved_by, approved_at, statement_index, records)
  values ({new}, ${before}, '\\x00', ${by}, ${at}, ${more})`
const decide = (set: string, name: string): string => `update jikimi.record_cut set ${set} where id = {${name}}`
const APPROVED = 'approved_by = :self, approved_at = now()'
const DECLINED = 'declined_by = :self, declined_at = now()'

const CUTS = actsOn(
  'record_cut',
  ['propose one', propose(), OFFICERS],
  ['propose one in the name of another', propose(OLD, '{archivist}'), NOBODY],
  ['propose one as of last year', propose(OLD, ':self', `now() - interval '1 year'`), NOBODY],
  ['propose to cut what has to be kept', propose(YOUNG), NOBODY],
  ['propose what is approved already', propose(OLD, ':self', 'now()', '{chief}, now(), null, null'), NOBODY],
  ['propose what the tree states already', propose(OLD, ':self', 'now()', 'null, null, 11, null'), NOBODY],
  ['propose what is counted already', propose(OLD, ':self', 'now()', 'null, null, null, 1'), NOBODY],
  ['approve one', decide(APPROVED, 'cut proposed'), ['chief']],
  ['approve their own', decide(APPROVED, 'cut proposed by chief'), NOBODY],
  ['approve to cut what has to be kept', decide(APPROVED, 'cut proposed too early'), NOBODY],
  [
    'approve in the name of another',
    decide('approved_by = {secondOfficer}, approved_at = now()', 'cut proposed'),
    NOBODY,
  ],
  [
    'approve as of last year',
    decide(`approved_by = :self, approved_at = now() - interval '1 year'`, 'cut proposed'),
    NOBODY,
  ],
  ['approve one again', decide(APPROVED, 'cut approved'), NOBODY],
  ['approve what was declined', decide(`${APPROVED}, declined_by = null, declined_at = null`, 'cut declined'), NOBODY],
  ['decline one', decide(DECLINED, 'cut proposed'), CHIEFS],
  ['decline their own', decide(DECLINED, 'cut proposed by chief'), CHIEFS],
  [
    'decline in the name of another',
    decide('declined_by = {secondOfficer}, declined_at = now()', 'cut proposed'),
    NOBODY,
  ],
  ['decline what was approved', decide(`${DECLINED}, approved_by = null, approved_at = null`, 'cut approved'), NOBODY],
  ['cut more than was proposed', decide(`before = before + interval '1 month'`, 'cut proposed'), NOBODY],
  ['note that the tree states one', decide('statement_index = 11', 'cut approved'), SEQUENCER],
  ['note that the tree states what nobody approved', decide('statement_index = 11', 'cut proposed'), NOBODY],
  ['note that one is done', decide('records = 0, cut_at = now()', 'cut stated'), SEQUENCER],
)

interface Asked {
  readonly by?: string
  readonly at?: string
  readonly state?: string
  readonly more?: string
}

const ask = ({ by = ':self', at = 'now()', state = 'QUEUED', more = '0, null, null, null' }: Asked = {}): string => `
insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on, until_on,
    has_all_headers, reason_sealed, asked_at, state, done, claim, worked_at, expires_at)
  values ({new}, ${by}, sha256('new'), sha256('x'), array['CIVIL_COMPLAINT'], '{}', '{}', jikimi.today(), jikimi.today(), false, '\\x00', ${at},
    '${state}', ${more})`
const make = (set: string, name: string): string => `update jikimi.record_export set ${set} where id = {${name}}`

const EXPORTS = actsOn(
  'record_export',
  ['ask for one', ask(), [...AUDITORS, 'chief']],
  ['ask in the name of another', ask({ by: '{archivist}' }), NOBODY],
  ['ask as of last year', ask({ at: `now() - interval '1 year'` }), NOBODY],
  ['ask for one that runs', ask({ state: 'RUNNING' }), NOBODY],
  ['ask for one that failed', ask({ state: 'FAILED' }), NOBODY],
  ['ask for one that is half done', ask({ more: '10, null, null, null' }), NOBODY],
  ['ask for one that a worker has', ask({ more: '0, {new}, now(), null' }), NOBODY],
  ['ask for one that is never over', ask({ more: `0, null, null, now() + interval '9 years'` }), NOBODY],
  ['begin one', make(`state = 'RUNNING', claim = {new}, worked_at = now()`, 'export queued'), WORKERS],
  ['say how far it is', make('done = 1', 'export running'), WORKERS],
  ['put one back into the queue', make(`state = 'QUEUED'`, 'export running'), NOBODY],
  ['begin one again that failed', make(`state = 'RUNNING'`, 'export failed'), NOBODY],
  ['bring one back that is over', make(`state = 'DONE'`, 'export over'), NOBODY],
  ['hold more than was asked for', make(`purposes = array['IR_MEETING']`, 'export running'), NOBODY],
  ['make it for another', make('account_id = {chief}', 'export running'), NOBODY],
)

/** What is done with the log, with cuts of it and slices of it. */
export const ACTS_OF_LOG: readonly Act[] = [...LOG, ...CUTS, ...EXPORTS]
