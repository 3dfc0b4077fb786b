import { type Act, actsOn } from './act.js'
import { CHIEFS, NOBODY, OFFICERS } from './groups.js'

interface Proposal {
  readonly account?: string
  readonly by?: string
  readonly from?: string
  readonly at?: string
  readonly approved?: string
}

const propose = ({
  account = '{archivist}',
  by = ':self',
  from = 'jikimi.today()',
  at = 'now()',
  approved = 'null, null',
}: Proposal = {}): string => `
insert into jikimi.designation (id, account_id, purposes, from_on, until_on, authority, designated_by, designated_at, approved_by, approved_at)
  values ({new}, ${account}, array['IR_MEETING'], ${from}, jikimi.today() + 30, '내부관리계획 제5조', ${by}, ${at}, ${approved})`
const change = (set: string, name: string): string => `update jikimi.designation set ${set} where id = {${name}}`

const APPROVED = 'approved_by = :self, approved_at = now()'
const ENDED = 'ended_by = :self, ended_at = now()'

const DESIGNATIONS = actsOn(
  'designation',
  ['propose one', propose(), OFFICERS],
  ['propose one for themselves', propose({ account: ':self' }), NOBODY],
  ['propose in the name of another', propose({ by: '{secondAdministrator}' }), NOBODY],
  ['propose from yesterday', propose({ from: 'jikimi.today() - 1' }), NOBODY],
  ['propose as of last year', propose({ at: `now() - interval '1 year'` }), NOBODY],
  ['propose what is approved already', propose({ approved: '{chief}, now()' }), NOBODY],
  ['rewrite a proposal', change(`authority = '다른 근거', until_on = until_on + 1`, 'proposal'), OFFICERS],
  ['rewrite a proposal to have begun yesterday', change('from_on = jikimi.today() - 1', 'proposal'), NOBODY],
  [
    'rewrite the one that is for an officer',
    change(`authority = '다른 근거'`, 'proposal for both'),
    ['officer', 'officerStale', 'secondOfficer'],
  ],
  ['approve what an officer proposed', change(APPROVED, 'proposal'), ['chief']],
  // Not the deputy either: they sign second for who holds both seats, and the chief holds one
  ['approve what the chief proposed', change(APPROVED, 'proposal of chief'), NOBODY],
  ['approve what the holder of both seats proposed', change(APPROVED, 'proposal of double'), ['chief', 'deputy']],
  ['approve in the name of another', change('approved_by = {archivist}, approved_at = now()', 'proposal'), NOBODY],
  [
    'approve as of last week',
    change(`approved_by = :self, approved_at = now() - interval '7 days'`, 'proposal'),
    NOBODY,
  ],
  ['rewrite while approving', change(`${APPROVED}, until_on = until_on + 300`, 'proposal'), NOBODY],
  ['approve while ending', change(`${APPROVED}, ${ENDED}`, 'proposal'), NOBODY],
  ['take an approval back', change('approved_by = null, approved_at = null', 'designation handler'), NOBODY],
  ['prolong an approved one', change('until_on = until_on + 1', 'designation handler'), NOBODY],
  ['widen an approved one', change(`purposes = purposes || array['IR_MEETING']`, 'designation handler'), NOBODY],
  ['end an approved one', change(ENDED, 'designation handler'), [...OFFICERS, ...CHIEFS]],
  ['decline what the chief proposed', change(ENDED, 'proposal of chief'), [...OFFICERS, ...CHIEFS]],
  [
    'decline what the holder of both seats proposed',
    change(ENDED, 'proposal of double'),
    [...OFFICERS, ...CHIEFS, 'deputy', 'deputyStale'],
  ],
  ['end in the name of another', change('ended_by = {archivist}, ended_at = now()', 'designation handler'), NOBODY],
  [
    'end as of last week',
    change(`ended_by = :self, ended_at = now() - interval '7 days'`, 'designation handler'),
    NOBODY,
  ],
  ['rewrite while ending', change(`${ENDED}, authority = '다른 근거'`, 'proposal'), NOBODY],
  ['bring an ended one back', change('ended_by = null, ended_at = null', 'designation ended'), NOBODY],
  ['give one to somebody else', change('account_id = {archivist}', 'proposal'), NOBODY],
)

const plan = (by = ':self', at = 'now()', cancelled = 'null, null'): string => `
insert into jikimi.training_course (id, title, audience, purpose, content, held_on, method, planned_by, planned_at, cancelled_by, cancelled_at)
  values ({new}, '과정', '취급자', '목적', '내용', jikimi.today(), 'ONLINE', ${by}, ${at}, ${cancelled})`
const course = (set: string, name: string): string => `update jikimi.training_course set ${set} where id = {${name}}`

const COURSES = actsOn(
  'training_course',
  ['plan one', plan(), OFFICERS],
  ['plan in the name of another', plan('{archivist}'), NOBODY],
  ['plan as of last year', plan(':self', `now() - interval '1 year'`), NOBODY],
  ['plan one as cancelled', plan(':self', 'now()', ':self, now()'), NOBODY],
  ['change one that nobody attended', course(`title = '다른 과정'`, 'empty course'), OFFICERS],
  ['change one that was attended', course('held_on = jikimi.today()', 'old course'), NOBODY],
  ['cancel one that nobody attended', course('cancelled_by = :self, cancelled_at = now()', 'empty course'), OFFICERS],
  ['cancel one that was attended', course('cancelled_by = :self, cancelled_at = now()', 'course'), NOBODY],
  ['cancel in the name of another', course('cancelled_by = {archivist}, cancelled_at = now()', 'empty course'), NOBODY],
  ['revive a cancelled one', course('cancelled_by = null, cancelled_at = null', 'cancelled course'), NOBODY],
)

const enter = (
  account: string,
  course = '{empty course}',
  by = ':self',
  at = 'now()',
  voided = 'null, null',
): string => `
insert into jikimi.attendance (id, course_id, account_id, entered_by, entered_at, voided_by, voided_at)
  values ({new}, ${course}, ${account}, ${by}, ${at}, ${voided})`
const voiding = (set: string, name: string): string => `update jikimi.attendance set ${set} where id = {${name}}`
const VOIDED = 'voided_by = :self, voided_at = now()'

const ATTENDANCES = actsOn(
  'attendance',
  [`enter another's`, enter('{lapsed}'), [...OFFICERS, ...CHIEFS]],
  ['enter their own', enter(':self'), NOBODY],
  ['enter in the name of another', enter('{lapsed}', '{empty course}', '{archivist}'), NOBODY],
  ['enter as of last year', enter('{lapsed}', '{empty course}', ':self', `now() - interval '1 year'`), NOBODY],
  ['enter for a course to come', enter('{lapsed}', '{future course}'), NOBODY],
  ['enter for a cancelled course', enter('{handler}', '{cancelled course}'), NOBODY],
  ['enter a voided one', enter('{lapsed}', '{empty course}', ':self', 'now()', ':self, now()'), NOBODY],
  [`void another's`, voiding(VOIDED, 'attendance handler'), [...OFFICERS, ...CHIEFS]],
  [`void an officer's`, voiding(VOIDED, 'attendance both'), ['officer', 'officerStale', 'secondOfficer', ...CHIEFS]],
  ['void in the name of another', voiding('voided_by = {archivist}, voided_at = now()', 'attendance handler'), NOBODY],
  [
    'void as of last year',
    voiding(`voided_by = :self, voided_at = now() - interval '1 year'`, 'attendance handler'),
    NOBODY,
  ],
  ['bring a voided one back', voiding('voided_by = null, voided_at = null', 'voided attendance'), NOBODY],
  ['give one to somebody else', voiding('account_id = {lapsed}', 'attendance handler'), NOBODY],
)

export const ACTS_OF_DESIGNATIONS: readonly Act[] = [...DESIGNATIONS, ...COURSES, ...ATTENDANCES]
