import { ADMINISTRATORS, AUDITORS, CHIEFS, OFFICERS, OVERSEERS, WORKERS } from './groups.js'
import { type Sight, sight } from './seen.js'

const OFFICE = [...OFFICERS, ...CHIEFS]
const DEPUTIES = ['deputy', 'deputyStale'] as const
const HOUSEKEEPERS = [...ADMINISTRATORS, ...CHIEFS]

/** What each actor sees of keys, due dates, holds, destruction, certificates and backups: in each row nobody's data. */
export const SEEN_OF_DESTRUCTION: readonly Sight[] = [
  sight('key_epoch', 'epoch', [[...ADMINISTRATORS, ...OFFICE, ...WORKERS, 'keeper'], 'all']),
  sight('retention_term', 'policy_version_id'),
  sight('retention_ground', 'collection_id'),
  sight('pending_request', 'id'),
  sight('retention', 'case_number'),
  sight('case_retention', 'case_number'),
  sight('request_retention', 'case_number'),
  sight('hold', 'id', [OVERSEERS, 'all']),
  sight('hold_item', 'case_id', [OVERSEERS, 'all']),
  sight('standing_approval', 'id', [[...OVERSEERS, 'keeper'], 'all'], [DEPUTIES, ['standing of deputy']]),
  sight('destruction_run', 'id', [[...OVERSEERS, 'keeper'], 'all'], [DEPUTIES, ['run of double']]),
  sight('destruction_item', 'case_number', [[...OFFICE, 'keeper'], 'all']),
  sight('destroyed', 'id', [[...OVERSEERS, 'keeper'], 'all']),
  sight('certificate', 'number', [[...OFFICE, ...AUDITORS, 'keeper', 'sequencer'], 'all']),
  sight('ending', 'id', [['sequencer'], 'all']),
  sight('replay', 'id', [HOUSEKEEPERS, 'all']),
  sight('backup', 'id', [[...HOUSEKEEPERS, ...WORKERS], 'all']),
]
