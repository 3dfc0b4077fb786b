import { effect, type Effect, has, kept } from './effect.js'

const KEPT = '42501'
/** Past the whole table, where a partition has no row rules for who owns it. */
const keptInParts = (table: string, change: string): Effect[] =>
  [`update jikimi_parts.${table}_rest set ${change}`, `delete from jikimi_parts.${table}_rest`].map((act) =>
    effect(`${table}.keeps`, 'owner', act, KEPT),
  )
const told = (change: string, about: string, by: string): string =>
  `select 1 from jikimi.rights_history where change = '${change}' and object_id = {${about}} and by_account = {${by}}`

const NOTHING_OPEN = `select 1 where not exists (select 1 from jikimi.staff_session where account_id = {irHandler} and ended_at is null)`

export const EFFECTS: readonly Effect[] = [
  ...kept('access_record.keeps_all', `act = 'nothing.happened'`),
  ...kept('log_entry.keeps_all', 'index = 99'),
  ...kept('collection_access.keeps_all', 'collection = {new}'),
  ...kept('log_statement.keeps_all', `kind = 'begun'`),
  ...kept('alert_step.keeps_all', `text_sealed = '\\x01'`),
  ...kept('inspection_comment.keeps_all', `text_sealed = '\\x01'`),
  ...kept('log_head.keeps_all', 'size = 1').slice(1),
  ...keptInParts('access_record', `act = 'nothing.happened'`),
  ...keptInParts('log_entry', 'index = 99'),
  ...keptInParts('collection_access', 'collection = {new}'),
  ...kept('rights_history.rights_history_keeps', `by_name = '다른 사람'`),
  ...kept('rights_review.rights_review_keeps', `comment = '다른 말'`),
  ...kept('attendance.attendance_keeps', 'account_id = {archivist}').slice(0, 1),
  ...kept('attendance.attendance_stays', 'account_id = {archivist}').slice(1),
  effect(
    'account.account_leaves',
    'administrator',
    `update jikimi.account set state = 'SUSPENDED', suspended_by = {administrator} where id = {irHandler}`,
    NOTHING_OPEN,
  ),
  effect(
    'account_role.account_role_granted',
    'administrator',
    `insert into jikimi.account_role values ({irHandler}, 'PRIVACY_OFFICER', now(), {administrator})`,
    NOTHING_OPEN,
  ),
  effect(
    'account_role.account_role_revoked',
    'administrator',
    'delete from jikimi.account_role where account_id = {irHandler}',
    NOTHING_OPEN,
  ),
  effect(
    'designation.designation_changes',
    'secondOfficer',
    `update jikimi.designation set authority = '다른 근거' where id = {proposal}`,
    has('designation', 'id = {proposal} and designated_by = {secondOfficer}'),
  ),
  effect(
    'designation.designation_overlap',
    'officer',
    `insert into jikimi.designation (id, account_id, purposes, from_on, until_on, authority, designated_by, designated_at)
       values ({new}, {handler}, array['IR_MEETING', 'CIVIL_COMPLAINT'], jikimi.today() + 300, jikimi.today() + 310, '근거', {officer}, now())`,
    '23P01',
  ),
  effect(
    'rule_change.rule_change_replacement',
    'officer',
    `insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
       values ({new}, 'REVEALS_PER_HOUR', 20, '까닭', {officer}, now(), now())`,
    has('rule_change', 'id = {change staged} and cancelled_by = {officer}'),
  ),
  effect(
    'rule_change.rule_change_stages',
    'officer',
    `insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
       values ({new}, 'REVEALS_PER_HOUR', 20, '까닭', {officer}, now(), now() + interval '9 days')`,
    has('rule_change', 'id = {new} and effective_at <= jikimi.now()'),
  ),
  effect(
    'rule_change.rule_change_stages',
    'officer',
    `insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
       values ({new}, 'REVEALS_PER_HOUR', 40, '까닭', {officer}, now() - interval '1 day', now())`,
    has(
      'rule_change',
      `id = {new} and changed_at > now() - interval '1 minute' and effective_at >= changed_at + interval '1 day'`,
    ),
  ),
  effect(
    'reveal.reveal_counts',
    'handler',
    `insert into jikimi.reveal (id, case_id, collection_id, account_id, items, reason, granted_at, until_at)
       values ({new}, {case held}, {held}, {handler}, array['EMAIL'], 'ANSWERING', now() - interval '9 minutes', now())`,
    has('reveal', `id = {new} and granted_at > now() - interval '1 minute'`),
  ),
  // A change without a look, which only the rule of changing holds
  effect(
    'record_cut.sequencer_cuts',
    'sequencer',
    'update jikimi.record_cut set statement_index = 11',
    'select 1 where not exists (select 1 from jikimi.record_cut where approved_at is null and statement_index is not null)',
  ),
]

const ENDED = 'ended_by = {officer}, ended_at = now()'
const BY_CHIEF = 'ended_by = {chief}, ended_at = now()'

/** The history of rights writes itself, whoever changes a right. */
export const HISTORY: readonly Effect[] = [
  effect(
    'account_role.history',
    'administrator',
    `insert into jikimi.account_role values ({invited}, 'ARCHIVIST', now(), {administrator})`,
    told('ROLE_GRANTED', 'invited', 'administrator'),
  ),
  effect(
    'account_role.history',
    'administrator',
    'delete from jikimi.account_role where account_id = {irHandler}',
    told('ROLE_REVOKED', 'irHandler', 'administrator'),
  ),
  effect(
    'account.history',
    'officer',
    `update jikimi.account set state = 'SUSPENDED', suspended_by = {officer} where id = {handler}`,
    told('ACCOUNT_SUSPENDED', 'handler', 'officer'),
  ),
  effect(
    'account.history',
    'administrator',
    'update jikimi.account set department_id = {audit} where id = {handler}',
    told('DEPARTMENT_CHANGED', 'handler', 'administrator'),
  ),
  effect(
    'department.history',
    'administrator',
    `update jikimi.department set name_ko = '새 이름' where id = {support}`,
    told('DEPARTMENT_CHANGED', 'support', 'administrator'),
  ),
  effect(
    'designation.history',
    'chief',
    'update jikimi.designation set approved_by = {chief}, approved_at = now() where id = {proposal}',
    told('DESIGNATION_APPROVED', 'proposal', 'chief'),
  ),
  effect(
    'designation.history',
    'officer',
    `update jikimi.designation set ${ENDED} where id = {designation handler}`,
    told('DESIGNATION_ENDED', 'designation handler', 'officer'),
  ),
  effect(
    'attendance.history',
    'officer',
    'update jikimi.attendance set voided_by = {officer}, voided_at = now() where id = {attendance handler}',
    told('ATTENDANCE_VOIDED', 'attendance handler', 'officer'),
  ),
  effect(
    'audit_scope.history',
    'chief',
    `insert into jikimi.audit_scope values ({new}, {auditor}, '{IR_MEETING}', '{}', jikimi.today(), jikimi.today(), {chief}, now())`,
    told('AUDIT_SCOPE_GRANTED', 'new', 'chief'),
  ),
  effect(
    'audit_scope.history',
    'chief',
    `update jikimi.audit_scope set ${BY_CHIEF} where id = {section scope}`,
    told('AUDIT_SCOPE_ENDED', 'section scope', 'chief'),
  ),
  effect(
    'reveal_unlock.history',
    'officer',
    'update jikimi.reveal_unlock set decided_by = {officer}, decided_at = now(), more = 5, until_at = now() where id = {asked by lapsed}',
    told('REVEALS_UNLOCKED', 'asked by lapsed', 'officer'),
  ),
  effect(
    'separation_exception.history',
    'archivist',
    'update jikimi.separation_exception set accepted_at = now() where id = {exception declared}',
    told('EXCEPTION_ACCEPTED', 'exception declared', 'archivist'),
  ),
  effect(
    'site_key.history',
    'administrator',
    'update jikimi.site_key set ended_by = {administrator}, ended_at = now() where id = {site}',
    told('SITE_KEY_ENDED', 'site', 'administrator'),
  ),
  effect(
    'rule_change.history',
    'officer',
    'update jikimi.rule_change set cancelled_by = {officer}, cancelled_at = now() where id = {change staged}',
    told('RULE_CHANGE_CANCELLED', 'change staged', 'officer'),
  ),
]
