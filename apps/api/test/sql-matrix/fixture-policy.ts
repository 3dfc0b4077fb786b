const document = (effective: string): string => `json_build_object('version', '9.9', 'announcedOn', jikimi.today(),
  'effectiveOn', jikimi.today() + ${effective}, 'notice', json_build_object('days', 7, 'significantDays', 30),
  'retention', json_build_object('purposeAchievedAfterDays', 14))::text`

interface Drafted {
  readonly by?: string
  readonly writtenBy?: string
  readonly effective?: number
  readonly notice?: string
}

const draft = (name: string, state: string, given: Drafted = {}): string => {
  const { by = 'officer', writtenBy = by, effective = 40, notice = '공지' } = given
  const proposed = state === 'PROPOSED' ? `{${by}}, now()` : 'null, null'
  return `
insert into jikimi.policy_draft (id, follows, state, source, notice_ko, notice_en, is_raised, written_by, began_at, changed_at, proposed_by, proposed_at)
  values ({${name}}, {policy}, '${state}', ${document(String(effective))}, '${notice}', 'Notice', false, array[{${writtenBy}}]::uuid[], now(), now(), ${proposed});`
}

/** Drafts in every state, more than one open at once, so that each is there to be asked about; a version that comes. */
export const POLICY_IN_SQL = `
drop index if exists jikimi.policy_draft_open;
set session_replication_role = replica;
update jikimi.policy_version set promised_days = 7, promised_significant_days = 30;
insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at, promised_days, promised_significant_days)
  values ({policy followed}, 'followed', 'f', 'f', jikimi.today(), jikimi.today() + 5, now(), 7, 30),
    ({policy coming}, 'coming', 'c', 'c', jikimi.today(), jikimi.today() + 10, now(), 7, 30),
    ({policy withdrawn}, 'withdrawn', 'w', 'w', jikimi.today(), jikimi.today() + 90, now(), 7, 90);
insert into jikimi.policy_withdrawal (policy_version_id, reason_ko, reason_en, withdrawn_by, withdrawn_at)
  values ({policy withdrawn}, '까닭', 'Why', {chief}, now());
${draft('draft', 'DRAFT')}${draft('draft without notice', 'DRAFT', { notice: '' })}${draft('draft dropped', 'DROPPED')}
${draft('draft proposed', 'PROPOSED')}${draft('draft early', 'PROPOSED', { effective: 29 })}
${draft('draft of double', 'PROPOSED', { by: 'double' })}${draft('draft of chief', 'PROPOSED', { by: 'chief' })}
${draft('draft written by chief', 'PROPOSED', { writtenBy: 'chief' })}
set session_replication_role = origin;`
