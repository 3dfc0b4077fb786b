import { APP, ADMINISTRATORS, AUDITORS, CHIEFS, MACHINES, OFFICERS, OVERSEERS, STAFF, WITHOUT_REACH } from './groups.js'
import { type Sight, sight } from './seen.js'

const OWN_DESIGNATION = (
  [
    'handler',
    'colleague',
    'busy',
    'capped',
    'unlocked',
    'lapsed',
    'noRole',
    'irHandler',
    'ended',
    'over',
    'upcoming',
  ] as const
).map((name) => [[name], [`designation ${name}`]] as const)
const OWN_ATTENDANCE = (
  ['handler', 'colleague', 'busy', 'capped', 'unlocked', 'irHandler', 'noRole', ...WITHOUT_REACH] as const
).map((name) => [[name], [`attendance ${name}`]] as const)

/** What each actor sees of the staff, of their rights, and of the rules. */
export const SEEN_OF_STAFF: readonly Sight[] = [
  sight('installation', 'is_single', [[...APP, ...MACHINES, 'journal', 'keeper'], 'all']),
  sight('clock_shift', 'is_single', [[...APP, ...MACHINES, 'journal', 'keeper'], 'all']),
  sight('department', 'id', [STAFF, 'all']),
  sight('account', 'id', [STAFF, 'all']),
  sight('account_role', `account_id || ' ' || role`, [STAFF, 'all']),
  sight('account_credential', 'account_id'),
  sight('recovery_code', 'account_id'),
  sight('staff_session', 'id'),
  sight('invitation', 'account_id'),
  sight(
    'designation',
    'id',
    [OVERSEERS, 'all'],
    [['deputy', 'deputyStale'], ['proposal of double']],
    ...OWN_DESIGNATION,
    [['handlerStale'], ['designation handler']],
    [['busyStale'], ['designation busy']],
    [['colleague'], ['designation colleague', 'proposal of chief']],
    [['notApproved'], ['proposal', 'proposal of double']],
  ),
  sight('training_course', 'id', [OVERSEERS, 'all']),
  sight(
    'attendance',
    'id',
    [OVERSEERS, 'all'],
    ...OWN_ATTENDANCE,
    [['handlerStale'], ['attendance handler']],
    [['busyStale'], ['attendance busy']],
    [['lapsed'], ['attendance lapsed', 'voided attendance', 'attendance of nothing']],
  ),
  sight('site_key', 'id', [[...ADMINISTRATORS, ...CHIEFS, ...AUDITORS], 'all']),
  sight('rule', 'name', [STAFF, 'all']),
  sight('rule_change', 'id', [OVERSEERS, 'all']),
  sight('separation_rule', 'name', [STAFF, 'all']),
  sight(
    'separation_exception',
    'id',
    [[...ADMINISTRATORS, ...OVERSEERS], 'all'],
    [
      ['deputy', 'deputyStale'],
      ['exception', 'exception used'],
    ],
    [['archivist'], ['exception declared', 'exception over']],
  ),
  sight(
    'reveal_unlock',
    'id',
    [[...OFFICERS, ...CHIEFS], 'all'],
    [['lapsed'], ['asked by lapsed']],
    [['unlocked'], ['unlock']],
  ),
  sight('rights_history', 'id', [OVERSEERS, 'all']),
  sight('rights_review', 'id', [[...CHIEFS, ...AUDITORS], 'all']),
  sight(
    'audit_scope',
    'id',
    [[...CHIEFS, ...ADMINISTRATORS], 'all'],
    [['auditor'], ['scope']],
    [['sectionAuditor'], ['section scope', 'scope ended', 'scope over']],
    [['archivist'], ['scope of who audits not']],
  ),
  sight('restriction', 'id'),
]
