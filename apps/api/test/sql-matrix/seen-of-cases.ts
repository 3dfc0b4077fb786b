import { APP, DESIGNATED, OFFICERS, WORKERS, WORKING } from './groups.js'
import { type Rows, type Sight, sight } from './seen.js'

/** All of CIVIL_COMPLAINT that came with a case, but for what is restricted. */
const COMPLAINTS = [
  'open',
  'held',
  'overdue',
  'earlier',
  'closed',
  'of colleague',
  'of lapsed',
  'left',
  'of busy',
  'of capped',
  'of unlocked',
  'of both',
  'unmet',
  'offered',
  'fixed',
  'begun',
  'met',
]
const MEETINGS = ['ir open', 'ir held']
/** Of every purpose: what a privacy officer keeps the register of. */
const REGISTERED = [...COMPLAINTS, ...MEETINGS]
/** Of purposes that nobody works on: what is due. */
const OF_NOBODY = [
  'due',
  'due elsewhere',
  'due held',
  'due asked',
  'due running',
  'due by standing',
  'due by another purpose',
  'due withdrawn',
  'not due',
  'withdrawn alone',
  'held alone',
  'due soon',
]
const RECEIPT = ['open']
const TO_DELIVER = ['held', 'begun', 'fixed', 'ir held']
const of = (what: string, names: readonly string[]): Rows => names.map((name) => `${what} ${name}`)

const reveals = (account: string, count: number): Rows =>
  Array.from({ length: count }, (_none, index) => `reveal ${account} ${index + 1}`)

/** What each actor sees of visitors' data, masked or sealed as it lies there, and of the work on it. */
export const SEEN_OF_CASES: readonly Sight[] = [
  sight('policy_version', 'id', [[...APP, 'keeper'], 'all']),
  sight('consent_text', 'digest', [APP, 'all']),
  sight(
    'collection',
    'id',
    [DESIGNATED, [...COMPLAINTS, 'bare', 'bare of another']],
    [['irHandler'], MEETINGS],
    [OFFICERS, [...REGISTERED, ...OF_NOBODY, 'bare', 'bare of another']],
    [['subject'], RECEIPT],
    [['visitor'], ['offered']],
    [['visitorFixed'], ['fixed']],
    // A letter waits for delivery there, a link or word of a meeting; what is restricted waits for nobody
    [WORKERS, TO_DELIVER],
  ),
  sight(
    'consent_record',
    'id',
    [DESIGNATED, of('consent', COMPLAINTS)],
    [['irHandler'], of('consent', MEETINGS)],
    [OFFICERS, of('consent', REGISTERED)],
    [['subject'], of('consent', RECEIPT)],
    [['visitor'], ['consent offered']],
    [['visitorFixed'], ['consent fixed']],
  ),
  sight(
    'lookup_token',
    'collection_id',
    [WORKING, COMPLAINTS],
    [['irHandler'], MEETINGS],
    [OFFICERS, REGISTERED],
    [['keeper'], 'all'],
  ),
  sight(
    'inquiry_case',
    'id',
    [DESIGNATED, of('case', COMPLAINTS)],
    [['irHandler'], of('case', MEETINGS)],
    [OFFICERS, of('case', [...REGISTERED, ...OF_NOBODY])],
    [['subject'], of('case', RECEIPT)],
    [['visitor'], ['case offered']],
    [['visitorFixed'], ['case fixed']],
    [WORKERS, of('case', TO_DELIVER)],
    [['watcher'], 'all'],
  ),
  sight(
    'case_message',
    'id',
    [
      DESIGNATED,
      ['answer', 'letter', 'reply', 'note', 'bounced', 'bounced of colleague', 'bounced of lapsed', 'letter of closed'],
    ],
    [['irHandler'], ['ir answer', 'failed answer']],
    [['visitor'], ['letter', 'reply']],
    [['visitorFixed'], ['bounced']],
    [
      WORKERS,
      ['answer', 'ir answer', 'letter', 'bounced', 'bounced of colleague', 'bounced of lapsed', 'letter of closed'],
    ],
  ),
  sight(
    'reach',
    'id',
    [['handler', 'handlerStale'], of('reach', ['held', 'overdue', 'earlier', 'restricted', 'closed'])],
    [['colleague'], ['reach of colleague']],
    [['lapsed'], ['reach of lapsed']],
    [['ended'], ['reach left']],
    [['busy', 'busyStale'], ['reach of busy']],
    [['capped'], ['reach of capped']],
    [['unlocked'], ['reach of unlocked']],
    [['irHandler'], ['reach ir held']],
  ),
  sight(
    'reveal',
    'id',
    [['handler', 'handlerStale'], reveals('handler', 1)],
    [['irHandler'], reveals('irHandler', 1)],
    [['busy', 'busyStale'], reveals('busy', 10)],
    [['capped'], reveals('capped', 30)],
    [['unlocked'], reveals('unlocked', 30)],
  ),
  sight('subject_session', 'collection_id'),
  sight('idempotency', 'collection_id', [['site'], ['open']]),
]
