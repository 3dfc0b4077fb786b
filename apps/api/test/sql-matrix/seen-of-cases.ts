import { APP, DESIGNATED, WORKERS, WORKING } from './groups.js'
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
]
const MEETINGS = ['ir open', 'ir held']
const RECEIPT = ['open']
const of = (what: string, names: readonly string[]): Rows => names.map((name) => `${what} ${name}`)

const reveals = (account: string, count: number): Rows =>
  Array.from({ length: count }, (_none, index) => `reveal ${account} ${index + 1}`)

/** What each actor sees of visitors' data, masked or sealed as it lies there, and of the work on it. */
export const SEEN_OF_CASES: readonly Sight[] = [
  sight('policy_version', 'id', [APP, 'all']),
  sight('consent_text', 'digest', [APP, 'all']),
  sight(
    'collection',
    'id',
    [DESIGNATED, [...COMPLAINTS, 'bare', 'bare of another']],
    [['irHandler'], MEETINGS],
    [['subject'], RECEIPT],
    // An answer waits for delivery there; one to a restricted collection does not
    [WORKERS, ['held']],
  ),
  sight(
    'consent_record',
    'id',
    [DESIGNATED, of('consent', COMPLAINTS)],
    [['irHandler'], of('consent', MEETINGS)],
    [['subject'], of('consent', RECEIPT)],
  ),
  sight('lookup_token', 'collection_id', [WORKING, COMPLAINTS], [['irHandler'], MEETINGS]),
  sight(
    'inquiry_case',
    'id',
    [DESIGNATED, of('case', COMPLAINTS)],
    [['irHandler'], of('case', MEETINGS)],
    [['subject'], of('case', RECEIPT)],
    [WORKERS, ['case held']],
    [['watcher'], 'all'],
  ),
  sight(
    'case_message',
    'id',
    [DESIGNATED, ['answer']],
    [['irHandler'], ['ir answer', 'failed answer']],
    [WORKERS, ['answer', 'ir answer']],
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
