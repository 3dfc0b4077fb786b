import { ADMINISTRATORS, AUDITORS, CHIEFS, OFFICERS, OVERSEERS, WORKERS } from './groups.js'
import { type Rows, type Sight, sight } from './seen.js'

/** Of a record, of where it lies, and of whom it shows, everybody sees the same; only those who see all see of one that is gone. */
const OF_RECORDS: Sight['seen'] = [
  [[...CHIEFS, 'sequencer', 'watcher'], 'all'],
  [['auditor'], ['record', 'record of access control', 'record in audit', 'record of nobody']],
  [['sectionAuditor'], ['record in audit', 'record of nobody']],
  // What was asked for, as far as who asked for it may read it
  [['workerExporting'], ['record', 'record of nobody']],
  [['workerExportingForChief'], ['ir record', 'ir record of nobody']],
]

const OF_LOG: Sight['seen'] = [[[...OVERSEERS, ...ADMINISTRATORS, ...WORKERS, 'sequencer', 'watcher'], 'all']]

const ABOUT_HANDLERS = [
  'alert raised',
  'alert dismissed',
  'alert asked',
  'alert overdue',
  'alert answered',
  'alert rejected',
  'alert signed off',
]
const STEPS_OF_HANDLER = ['step asked', 'step reminded', 'step answered']
const STEPS = ['step dismissed', ...STEPS_OF_HANDLER]
const EXPORTS_OF_AUDITOR: Rows = ['export queued', 'export running', 'export failed']

/** What each actor sees of the log, of alerts, and of what auditors and officers make of both. */
export const SEEN_OF_AUDITING: readonly Sight[] = [
  sight('access_record', 'id', ...OF_RECORDS),
  sight('log_entry', 'record_id', ...OF_RECORDS),
  sight('collection_access', 'record_id', ...OF_RECORDS),
  sight('log_statement', 'index', ...OF_LOG),
  sight('log_head', 'size', ...OF_LOG),
  sight('log_witness', 'name', ...OF_LOG),
  sight('record_cut', 'id', [OVERSEERS, 'all'], [['sequencer'], ['cut approved', 'cut stated']]),
  sight(
    'record_export',
    'id',
    [[...CHIEFS, ...WORKERS], 'all'],
    [['auditor'], EXPORTS_OF_AUDITOR],
    [['sectionAuditor'], ['export done', 'export over']],
  ),
  sight(
    'alert',
    'id',
    [['officer', 'officerStale', 'secondOfficer', 'watcher'], 'all'],
    [['both'], [...ABOUT_HANDLERS, 'alert of meetings', 'alert about chief']],
    [CHIEFS, [...ABOUT_HANDLERS, 'alert of meetings', 'alert about both', 'alert asked of both']],
    [['auditor'], [...ABOUT_HANDLERS, 'alert about both', 'alert asked of both', 'alert about chief']],
    [['sectionAuditor'], ['alert asked of both', 'alert about chief']],
  ),
  sight(
    'alert_step',
    'id',
    [['officer', 'officerStale', 'secondOfficer', 'both', ...CHIEFS], 'all'],
    [['auditor'], [...STEPS, 'step about both', 'step about chief']],
    [['sectionAuditor'], ['step about chief']],
    [['handler', 'handlerStale'], STEPS_OF_HANDLER],
    [['irHandler'], ['step of meetings']],
  ),
  sight('canary', 'id', [[...CHIEFS, 'watcher'], 'all']),
  sight('watch_head', 'index', [['watcher'], 'all']),
  sight('inspection', 'id', [[...OFFICERS, ...CHIEFS, ...AUDITORS], 'all']),
  sight('inspection_comment', 'id', [[...OFFICERS, ...CHIEFS, ...AUDITORS], 'all']),
]
