import { asStaff, type Beginning, quietly } from './as-staff.js'
import type { CaseName } from './cases.js'
import type { Ids } from './rights.js'

/** Letters by name: of which case, and what became of them. */
const LETTERS = {
  'mine bounced': ['mine', 'handler', 'BOUNCED'],
  'mine sent': ['mine', 'handler', 'SENT'],
  'colleagues bounced': ['colleagues', 'colleague', 'BOUNCED'],
  'colleagues sent': ['colleagues', 'colleague', 'SENT'],
  'closed sent': ['closed', 'handler', 'SENT'],
} as const

const MEETINGS = ['offered', 'fixed', 'begun'] as const

interface Talked {
  readonly letters: Ids
  readonly appointments: Ids
  readonly times: Ids
}

/** Letters, a note among colleagues, drafts, meetings: written by the API, so that they open; then put into their states. */
export async function addConversation(scene: Beginning): Promise<Talked> {
  await addNote(scene)
  const letters: Record<string, string> = {}
  for (const [name, [on, by, state]] of Object.entries(LETTERS)) letters[name] = await addLetter(scene, on, by, state)
  await addDrafts(scene)
  return { letters, ...(await addMeetings(scene)) }
}

/** As `give` leaves a case: taken, at its first version. */
const settle = async ({ superuser, cases, people }: Beginning, on: CaseName, holder: string, set = `state = 'TAKEN'`) =>
  quietly(
    superuser,
    `update jikimi.inquiry_case set version = 1, handler_id = $2, taken_at = received_at - interval '1 hour', answered_at = null,
       attention = null, ${set} where id = $1`,
    [cases.ids[on], people[holder]],
  )

/** The case of a colleague came to them from the handler, with a note that is for nobody but the staff. */
async function addNote(scene: Beginning): Promise<void> {
  await settle(scene, 'colleagues', 'handler')
  const about = { case: scene.cases.ids.colleagues, other: scene.people['colleague']! }
  await asStaff(scene, 'handler', 'staff Mutation.handOverCase', about)
  await settle(scene, 'colleagues', 'colleague')
}

async function addLetter(scene: Beginning, on: CaseName, by: string, state: string): Promise<string> {
  const { superuser, cases } = scene
  await settle(scene, on, by, `state = 'TAKEN', closed_at = null, close_reason = null`)
  await asStaff(scene, by, 'staff Mutation.answerCase', { case: cases.ids[on] })
  const { rows } = await superuser.query<{ id: string }>(
    `select id from jikimi.case_message where case_id = $1 and direction = 'TO_VISITOR' order by sent_at desc, id desc limit 1`,
    [cases.ids[on]],
  )
  await quietly(
    superuser,
    `update jikimi.case_message set delivery_state = $2::text, delivery_tried_at = jikimi.now(),
       bounces = ($2 = 'BOUNCED')::int, bounced_at = case when $2 = 'BOUNCED' then jikimi.now() end,
       bounce_reason = case when $2 = 'BOUNCED' then 'REFUSED' end where id = $1`,
    [rows[0]!.id, state],
  )
  await settle(
    scene,
    on,
    by,
    on === 'closed' ? `state = 'CLOSED', closed_at = jikimi.now(), close_reason = 'SPAM'` : undefined,
  )
  return rows[0]!.id
}

/** The handler's, of a case that they hold, and of one that somebody else holds by now. */
async function addDrafts(scene: Beginning): Promise<void> {
  const { ids } = scene.cases
  await asStaff(scene, 'handler', 'staff Mutation.saveDraft', { case: ids.unreached })
  await settle(scene, 'colleagues', 'handler')
  await asStaff(scene, 'handler', 'staff Mutation.saveDraft', { case: ids.colleagues })
  await settle(scene, 'colleagues', 'colleague')
}

async function addMeetings(scene: Beginning): Promise<Pick<Talked, 'appointments' | 'times'>> {
  const { superuser, cases } = scene
  const [appointments, times]: Record<string, string>[] = [{}, {}]
  for (const name of MEETINGS) {
    const caseId = cases.ids[name]
    await asStaff(scene, 'irHandler', 'staff Mutation.offerTimes', { case: caseId })
    await settle(scene, name, 'irHandler')
    const { rows } = await superuser.query<{ id: string; time: string }>(
      `select a.id, t.id as time from jikimi.appointment a join jikimi.appointment_time t on t.appointment_id = a.id where a.case_id = $1`,
      [caseId],
    )
    appointments![name] = rows[0]!.id
    times![name] = rows[0]!.time
    if (name !== 'offered') await fix(scene, rows[0]!.id, name === 'begun')
  }
  return { appointments: appointments!, times: times! }
}

/** For the time that was offered; one that began has it moved behind now, on the same day: lists begin with today. */
const fix = ({ superuser }: Beginning, id: string, isBegun: boolean) =>
  quietly(
    superuser,
    `with chosen as (
       update jikimi.appointment_time set starts_at = case when $2 then
           greatest(jikimi.now() - interval '1 hour', jikimi.today()::timestamp at time zone 'Asia/Seoul') else starts_at + interval '1 hour' end
       where appointment_id = $1 returning id, starts_at)
     update jikimi.appointment a set state = 'FIXED', fixed_time_id = t.id, fixed_at = jikimi.now() - interval '2 hours',
       starts_at = t.starts_at, ends_at = t.starts_at + interval '30 minutes' from chosen t where a.id = $1`,
    [id, isBegun],
  )
