const designation = (account: string, purpose = 'CIVIL_COMPLAINT', from = -30, until = 300): string => `
insert into jikimi.designation (id, account_id, purposes, from_on, until_on, authority, designated_by, designated_at, approved_by, approved_at)
  values ({designation ${account}}, {${account}}, array['${purpose}'], jikimi.today() + ${from}, jikimi.today() + ${until}, '내부관리계획 제5조',
    {officer}, now() - interval '30 days', {chief}, now() - interval '30 days');`

const proposal = (name: string, account: string, by: string, purpose: string): string => `
insert into jikimi.designation (id, account_id, purposes, from_on, until_on, authority, designated_by, designated_at)
  values ({${name}}, {${account}}, array['${purpose}'], jikimi.today(), jikimi.today() + 30, '내부관리계획 제5조', {${by}}, now());`

const course = (name: string, heldOn: string): string => `
insert into jikimi.training_course (id, title, audience, purpose, content, held_on, method, planned_by, planned_at)
  values ({${name}}, '${name}', '개인정보취급자', '의무를 안다', '가림과 열람', ${heldOn}, 'IN_PERSON', {officer}, now() - interval '400 days');`

const attendance = (account: string, attended = 'course'): string => `
insert into jikimi.attendance (id, course_id, account_id, entered_by, entered_at)
  values ({attendance ${account}}, {${attended}}, {${account}}, {secondOfficer}, now() - interval '30 days');`

const TRAINED = ['handler', 'colleague', 'irHandler', 'both', 'busy', 'capped', 'unlocked']
const TRAINED_ONLY = ['ended', 'over', 'upcoming', 'notApproved', 'noRole', 'suspended']

/** Who is designated by whom, and who attended what and when. */
export const DESIGNATIONS_IN_SQL = `
${['handler', 'colleague', 'both', 'busy', 'capped', 'unlocked', 'lapsed', 'noRole', 'suspended', 'ended'].map((name) => designation(name)).join('')}
${designation('irHandler', 'IR_MEETING')}
${designation('over', 'CIVIL_COMPLAINT', -30, -1)}
${designation('upcoming', 'CIVIL_COMPLAINT', 1, 30)}
update jikimi.designation set ended_at = now(), ended_by = {officer} where id = {designation ended};
${proposal('proposal', 'notApproved', 'officer', 'CIVIL_COMPLAINT')}
${proposal('proposal of chief', 'colleague', 'chief', 'IR_MEETING')}
${proposal('proposal of double', 'notApproved', 'double', 'IR_MEETING')}
${proposal('proposal for both', 'both', 'officer', 'IR_MEETING')}
${course('course', 'jikimi.today() - 30')}
${course('old course', `(jikimi.today() - interval '13 months')::date`)}
${course('empty course', 'jikimi.today()')}
${course('future course', 'jikimi.today() + 10')}
${course('cancelled course', 'jikimi.today() - 20')}
update jikimi.training_course set cancelled_at = now(), cancelled_by = {officer} where id = {cancelled course};
${[...TRAINED, ...TRAINED_ONLY].map((name) => attendance(name)).join('')}
${attendance('lapsed', 'old course')}
insert into jikimi.attendance (id, course_id, account_id, entered_by, entered_at)
  values ({voided attendance}, {course}, {lapsed}, {officer}, now()), ({attendance of nothing}, {cancelled course}, {lapsed}, {officer}, now());
update jikimi.attendance set voided_at = now(), voided_by = {officer} where id = {voided attendance};
insert into jikimi.audit_scope (id, account_id, purposes, duties, from_on, until_on, granted_by, granted_at) values
  ({scope}, {auditor}, array['CIVIL_COMPLAINT'], array['ACCESS_CONTROL'], jikimi.today() - 30, jikimi.today() + 30, {chief}, now()),
  ({scope of who audits not}, {archivist}, array['CIVIL_COMPLAINT'], array['ACCESS_CONTROL'], jikimi.today() - 30, jikimi.today() + 30, {chief}, now());`
