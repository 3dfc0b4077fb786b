import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { People } from './people.js'

interface Terms {
  readonly account: string
  readonly by?: string
  readonly purpose?: string
  /** Days from today. */
  readonly from?: number
  readonly until?: number
  readonly isApproved?: boolean
  readonly isEnded?: boolean
}

/** By name: those of the handlers in their states, and those that somebody could approve, change or end. */
const DESIGNATIONS: Readonly<Record<string, Terms>> = {
  ofColleague: { account: 'colleague' },
  ofLapsed: { account: 'lapsed' },
  ofNeverAttended: { account: 'neverAttended' },
  ofVoided: { account: 'voided' },
  ofEnded: { account: 'ended', isEnded: true },
  ofUnapproved: { account: 'unapproved', isApproved: false },
  ofUpcoming: { account: 'upcoming', from: 1 },
  ofOver: { account: 'over', from: -10, until: -1 },
  proposed: { account: 'designee', isApproved: false },
  proposedBySingle: { account: 'designee', by: 'single', purpose: 'IR_MEETING', isApproved: false },
  approvedOfSingle: { account: 'secondDesignee', by: 'single', purpose: 'IR_MEETING' },
  forDeputy: { account: 'deputy', by: 'single', isApproved: false },
  bySecondSingle: { account: 'locked', by: 'secondSingle', isApproved: false },
  byOneSeat: { account: 'undesignated', by: 'officerDeputy', isApproved: false },
  byChief: { account: 'secondDesignee', by: 'chief', isApproved: false },
  forChief: { account: 'chief', isApproved: false },
  forOfficer: { account: 'officer', by: 'single', isApproved: false },
}

export type Ids = Readonly<Record<string, string>>

export async function addDesignations(superuser: Client, people: People): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, terms] of Object.entries(DESIGNATIONS)) {
    const { account, by = 'officer', purpose = 'CIVIL_COMPLAINT', from = -1, until = 30, isEnded = false } = terms
    const { isApproved = true } = terms
    ids[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.designation (id, account_id, purposes, from_on, until_on, authority, designated_by, designated_at,
         approved_by, approved_at, ended_by, ended_at)
       select $1, $2, array[$3], jikimi.today() + $4::int, jikimi.today() + $5::int, '내부관리계획 제5조', $6, jikimi.now(),
         $7, case when $8 then jikimi.now() end, $9, case when $10 then jikimi.now() end`,
      [
        ids[name],
        people[account],
        purpose,
        isApproved ? from : Math.max(from, 0),
        until,
        people[by],
        isApproved ? people['chief'] : null,
        isApproved,
        isEnded ? people['officer'] : null,
        isEnded,
      ],
    )
  }
  return ids
}

const IN_DATE = ['colleague', 'irHandler', 'ended', 'unapproved', 'upcoming', 'over', 'undesignated', 'locked'] as const

/** Who attended what, and courses in each state. */
export async function addTraining(superuser: Client, people: People): Promise<{ courses: Ids; attendances: Ids }> {
  const courses = {
    held: await addCourse(superuser, people, -30),
    longAgo: await addCourse(superuser, people, -600),
    toCome: await addCourse(superuser, people, 5),
    unattended: await addCourse(superuser, people, -2),
    cancelled: await addCourse(superuser, people, -2, true),
  }
  const attend = (name: string, course: string, isVoided = false) =>
    addAttendance(superuser, people, { name, course, isVoided })
  for (const name of IN_DATE) if (name !== 'irHandler') await attend(name, courses.held)
  await attend('lapsed', courses.longAgo)
  await attend('voided', courses.held, true)
  const attendances = {
    ofHandler: await attend('handler', courses.held),
    ofChief: await attend('chief', courses.held),
    ofOfficer: await addAttendance(superuser, people, { name: 'officer', course: courses.held, by: 'chief' }),
    voided: await attend('over', courses.longAgo, true),
  }
  return { courses, attendances }
}

async function addCourse(superuser: Client, people: People, inDays: number, isCancelled = false): Promise<string> {
  const id = randomUUID()
  await superuser.query(
    `insert into jikimi.training_course (id, title, audience, purpose, content, held_on, method, planned_by, planned_at, cancelled_at, cancelled_by)
     select $1, '지어낸 교육', '개인정보취급자', '의무를 안다', '가림과 열람', jikimi.today() + $2::int, 'ONLINE', $3, jikimi.now(),
       case when $4 then jikimi.now() end, case when $4 then $3::uuid end`,
    [id, inDays, people['officer'], isCancelled],
  )
  return id
}

interface Attended {
  readonly name: string
  readonly course: string
  readonly by?: string
  readonly isVoided?: boolean
}

async function addAttendance(
  superuser: Client,
  people: People,
  { name, course, by = 'officer', isVoided = false }: Attended,
): Promise<string> {
  const id = randomUUID()
  await superuser.query(
    `insert into jikimi.attendance (id, course_id, account_id, entered_by, entered_at, voided_at, voided_by)
     select $1, $2, $3, $4, jikimi.now(), case when $5 then jikimi.now() end, case when $5 then $4::uuid end`,
    [id, course, people[name], people[by], isVoided],
  )
  return id
}
