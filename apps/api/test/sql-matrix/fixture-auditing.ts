const scope = (name: string, account: string, grounds: string, departments: string, until = 30): string => `
insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
  values ({${name}}, {${account}}, ${grounds}, ${departments}, jikimi.today() - 30, jikimi.today() + ${until}, {chief}, now());`

const BOTH_GROUNDS = `array['CIVIL_COMPLAINT'], array['ACCESS_CONTROL']`
const MEETINGS = `array['IR_MEETING'], '{}'`

interface Export {
  readonly purposes?: string
  readonly departments?: string
  readonly result?: string
}

const exported = (name: string, account: string, state: string, given: Export = {}): string => `
insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on, until_on,
    has_all_headers, reason_sealed, asked_at, state, tree_size, bytes, digest)
  values ({${name}}, {${account}}, sha256('${name}'), sha256('x'), array['${given.purposes ?? 'CIVIL_COMPLAINT'}'], '{}', ${given.departments ?? `'{}'`},
    jikimi.today() - 10, jikimi.today(), false, '\\x00', now(), '${state}', ${given.result ?? 'null, null, null'});`

const cut = (name: string, by: string, months: number, more = 'null, null, null, null, null'): string => `
insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at, approved_by, approved_at, declined_by, declined_at, statement_index)
  values ({${name}}, date_trunc('month', now() at time zone 'Asia/Seoul' - interval '${months} months') at time zone 'Asia/Seoul',
    '\\x00', {${by}}, now(), ${more});`

const inspection = (name: string, by: string, monthsAgo: number, signed = 'null, null, null, null'): string => `
insert into jikimi.inspection (id, month, prepared_by, prepared_at, content, digest, signed_by, signed_at, follow_up_sealed, signed_digest)
  values ({${name}}, date_trunc('month', jikimi.today() - interval '${monthsAgo} months')::date, {${by}}, now(), 'x', encode(sha256('x'), 'hex'), ${signed});`

const comment = (name: string, of: string, by: string, isFinding = false): string => `
insert into jikimi.inspection_comment (id, inspection_id, by_account, at, is_finding, text_sealed)
  values ({${name}}, {${of}}, {${by}}, now(), ${isFinding}, '\\x00');`

const RESULT = `10, 1000, encode(sha256('x'), 'hex')`

/** Scopes with and without departments, exports in every state, cuts as far as each comes, inspections and what was said. */
export const AUDITING_IN_SQL = `
${scope('section scope', 'sectionAuditor', BOTH_GROUNDS, 'array[{audit}]::uuid[]')}
${scope('scope ended', 'sectionAuditor', MEETINGS, `'{}'`)}${scope('scope over', 'sectionAuditor', MEETINGS, `'{}'`, -2)}
${scope('scope of former', 'former', BOTH_GROUNDS, `'{}'`)}
update jikimi.audit_scope set ended_at = now(), ended_by = {chief} where id = {scope ended};
${exported('export queued', 'auditor', 'QUEUED')}
${exported('export running', 'auditor', 'RUNNING', { departments: 'array[{support}]::uuid[]' })}
${exported('export of chief', 'chief', 'RUNNING', { purposes: 'IR_MEETING' })}
${exported('export of former', 'former', 'RUNNING')}
${exported('export done', 'sectionAuditor', 'DONE', { result: RESULT })}
${exported('export failed', 'auditor', 'FAILED')}${exported('export over', 'sectionAuditor', 'OVER', { result: RESULT })}
${cut('cut proposed', 'officer', 36)}${cut('cut proposed by chief', 'chief', 36)}${cut('cut proposed too early', 'officer', 6)}
${cut('cut approved', 'officer', 36, '{chief}, now(), null, null, null')}${cut('cut stated', 'officer', 36, '{chief}, now(), null, null, 11')}
${cut('cut declined', 'officer', 36, 'null, null, {chief}, now(), null')}
${inspection('inspection', 'officer', 1)}${inspection('inspection of auditor', 'auditor', 2)}${inspection('inspection of chief', 'chief', 3)}
${inspection('inspection signed', 'officer', 4, `{chief}, now(), '\\x00', encode(sha256('x'), 'hex')`)}
${comment('comment', 'inspection', 'officer')}${comment('finding', 'inspection', 'auditor', true)}${comment('comment of then', 'inspection signed', 'officer')}`
