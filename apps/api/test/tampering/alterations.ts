import type { Alteration } from './alteration.js'
import { ARCHIVE_ALTERATIONS } from './alter-archives.js'
import { columnAltered } from './alter-columns.js'
import { FILE_ALTERATIONS } from './alter-files.js'
import { HISTORY_ALTERATIONS } from './alter-histories.js'
import { ROW_ALTERATIONS } from './alter-rows.js'

const RECORD = [
  'id',
  'at',
  'xid',
  'actor_kind',
  'account_id',
  'department_id',
  'origin',
  'act',
  'purpose',
  'duty',
  'reason',
  'case_id',
  'case_number',
  'object_id',
  'items',
  'collections',
  'part',
  'parts',
  'outcome',
  'refusal',
  'times',
  'request_id',
  'is_collegial',
  'note_sealed',
  'note_commitment',
  'old_note',
  'salt',
]

/** Every column of every table of the log, and how often it is drawn. */
export const COLUMNS: Readonly<Record<string, readonly [number, readonly string[]]>> = {
  access_record: [4, RECORD],
  log_entry: [6, ['record_at', 'record_id', 'index']],
  collection_access: [5, ['collection', 'at', 'record_id']],
  log_statement: [4, ['index', 'kind', 'at', 'entry']],
  log_head: [3, ['origin', 'size', 'after_xid', 'after_id', 'cluster', 'turns', 'signed_at']],
  log_witness: [2, ['name', 'verifier_key', 'size', 'cosigned_at']],
  record_cut: [
    2,
    [
      'id',
      'before',
      'reason_sealed',
      'proposed_by',
      'proposed_at',
      'approved_by',
      'approved_at',
      'declined_by',
      'declined_at',
      'statement_index',
      'records',
      'cut_at',
    ],
  ],
}

/** What nothing can tell, and why. It is named here so that nobody takes it for checked. */
export const NOT_TOLD: Readonly<Record<string, string>> = {
  'log_head.signed_at': 'Only a screen shows it; the checkpoint has no time, the cosignatures have theirs.',
  'log_head.cluster':
    'A database that was moved is another cluster until its sequencer starts: it looks once more for records without a place.',
  'log_head.turns': 'What it permits is an order that the verifier judges by the entries; nothing is hidden by it.',
  'record_cut.cut_at': 'The approval and the number are told; when the months were dropped is the row’s own word.',
  'record_cut.reason_sealed':
    'Sealed under a key of the cut: what was altered does not open. Whoever checks the log has no such key.',
}

/** All of them. */
export const ALTERATIONS: readonly Alteration[] = [
  ...Object.entries(COLUMNS).flatMap(([table, [weight, columns]]) =>
    columns
      .filter((name) => NOT_TOLD[`${table}.${name}`] === undefined)
      .map((name) => columnAltered(table, name, weight)),
  ),
  ...ROW_ALTERATIONS,
  ...FILE_ALTERATIONS,
  ...HISTORY_ALTERATIONS,
  ...ARCHIVE_ALTERATIONS,
]
