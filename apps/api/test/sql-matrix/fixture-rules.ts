const exception = (name: string, account: string, deputy: string, accepted: string, ended: string): string => `
insert into jikimi.separation_exception (id, rule, account_id, deputy_id, authority, declared_by, declared_at, accepted_at, ended_at, ended_by)
  values ({${name}}, 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER', {${account}}, {${deputy}}, '대표이사 결재', {administrator}, now(), ${accepted}, ${ended});`

/** Rules that were changed, exceptions, the review. The history of rights has written itself by now. */
export const RULES_IN_SQL = `
insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at) values
  ({change in force}, 'PHONE_DIGITS_SHOWN', 3, '가림 강화', {officer}, now(), now()),
  ({change staged}, 'REVEALS_PER_HOUR', 60, '명절', {officer}, now(), now() + interval '1 day');
${exception('exception', 'chief', 'deputy', 'now()', 'null, null')}
${exception('exception declared', 'secondOfficer', 'archivist', 'null', 'null, null')}
${exception('exception over', 'officer', 'archivist', 'now()', 'now(), {administrator}')}
${exception('exception used', 'double', 'deputy', 'now()', 'null, null')}
insert into jikimi.rights_review (id, day, comment, signed_by, signed_at, content, digest)
  values ({review}, jikimi.today(), '이상 없음', {chief}, now(), 'x', encode(sha256('x'), 'hex'));`
