import type { ActorName } from './actors.js'
import { ADMINISTRATORS, AUDITORS, CHIEFS, DESIGNATED, OFFICERS, STAFF, VISITORS } from './groups.js'

export interface Reach {
  readonly table: string
  /** A change without a look: it names no row and reads no column, so that only the rules of changing hold it. */
  readonly statement: string
  /** Whose change comes upon rows, allowed or not. Everybody else's finds none, which tells nothing. */
  readonly by: readonly ActorName[]
}

const reach = (table: string, set: string, by: Reach['by']): Reach => ({
  table,
  statement: `update jikimi.${table} set ${set}`,
  by,
})

export const REACHED: readonly Reach[] = [
  reach('account', 'version = 1', STAFF),
  reach('department', `name_ko = '새 이름'`, ADMINISTRATORS),
  reach('designation', 'version = 1', [...OFFICERS, ...CHIEFS, 'deputy', 'deputyStale']),
  reach('training_course', 'version = 1', OFFICERS),
  reach('attendance', 'voided_at = null', [...OFFICERS, ...CHIEFS]),
  reach('site_key', 'ended_at = null', ADMINISTRATORS),
  reach('rule_change', 'cancelled_at = null', [...OFFICERS, ...CHIEFS]),
  reach('reveal_unlock', 'decided_at = null', [...OFFICERS, ...CHIEFS]),
  reach('separation_exception', 'accepted_at = null', [...ADMINISTRATORS, ...CHIEFS, 'archivist']),
  reach('audit_scope', 'ended_at = null', [...ADMINISTRATORS, ...CHIEFS]),
  reach('record_cut', 'declined_at = null', CHIEFS),
  reach('alert', 'version = 1', [...OFFICERS, ...CHIEFS]),
  reach('canary', 'ended_at = null', ['chief']),
  reach('inspection', 'version = 1', [...OFFICERS, ...AUDITORS, 'chief']),
  reach('inquiry_case', 'version = 1', [...DESIGNATED, 'irHandler']),
  reach('case_draft', `template = 'RESULT'`, ['handler', 'handlerStale', 'colleague', 'irHandler']),
  reach('answer_template', 'version = 1', OFFICERS),
  reach('storage_place', 'version = 1', OFFICERS),
  reach('medium', 'version = 1', OFFICERS),
  reach('medium_destruction', 'declined_at = null', ['handler', 'handlerStale', 'officer', 'officerStale']),
  reach('appointment', 'version = 1', ['handler', 'handlerStale', 'colleague', 'irHandler', ...VISITORS]),
]
