import { createHash, createHmac } from 'node:crypto'
import { purposeOf } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { idempotencyKeyReused } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import {
  demandAddress,
  demandCase,
  demandWorking,
  idempotencyDigest,
  letterBody,
  lockCase,
  writeLetter,
  type CaseRow,
} from '../inquiries/index.js'
import { sealBeside } from '../subjects/index.js'
import { Appointment } from './appointment.js'
import { AppointmentTime } from './appointment-time.js'
import type { AppointmentView } from './appointment.view.js'
import { meetingAlreadyOffered, meetingNotOffered } from './appointments.refusals.js'
import { cleanTerms, type OfferedTerms } from './clean-terms.js'
import { demandFree } from './demand-free.js'
import { demandTimes } from './demand-times.js'
import { offerLetter } from './meeting-letters.js'
import { placeOf } from './meeting-place.js'
import { recordedMeeting } from './recorded-meeting.js'

export interface OfferAct extends OfferedTerms {
  readonly caseId: string
  readonly version: number
  readonly startsAt: readonly Date[]
  readonly idempotencyKey: string
}

/** Offers times to the visitor, by a letter whose link leads to them. No answer: the purpose is achieved by meeting. */
export async function offerTimes(work: WritingWork, act: OfferAct): Promise<AppointmentView> {
  const terms = cleanTerms(act)
  demandWorking(work, (await demandCase(work, act.caseId)).purpose)
  const { accountId } = staffOf(work.actor)
  const digests = { idempotencyDigest: idempotencyDigest(act.idempotencyKey), requestDigest: requestDigest(act, terms) }
  const earlier = await work.em.findOne(Appointment, {
    offeredBy: accountId,
    idempotencyDigest: digests.idempotencyDigest,
  })
  if (earlier && !earlier.requestDigest.equals(digests.requestDigest)) throw idempotencyKeyReused()
  if (earlier) return recordedMeeting(work, earlier.id, 'appointment.repeated')

  const { row, inquiry } = await lockCase(work, act)
  inquiry.attend(accountId)
  await demandOfferable(work, row)
  // What an earlier meeting came to counts no more once another one is open
  const dueOn = await dueWithoutMeeting(work, row)
  demandTimes(act.startsAt, { now: work.now, minutes: terms.minutes, dueOn })
  await demandFree(work, accountId, act)
  const appointment = await anOffer(work, row, terms, digests)
  // Row rules give times to an offer that is there
  await work.em.persist(appointment).flush()
  work.em.persist(timesOf(work, appointment.id, act.startsAt))
  const words = letterBody(work, row, terms.words)
  const body = offerLetter(terms, inOrder(act.startsAt), words, row.locale)
  await writeLetter(work, row, { direction: 'TO_VISITOR', body, writtenBy: accountId, template: 'MEETING_OFFERED' })
  const view = await recordedMeeting(work, appointment.id, 'appointment.offered')
  await work.enqueue('deliver-answers', { caseId: row.case_id })
  return view
}

async function dueWithoutMeeting(work: WritingWork, { case_id }: CaseRow): Promise<string> {
  const [row] = await work.rows<{ due_on: string }>(
    'due-without-meeting',
    `select jikimi.due_day(period_ends_on, answered_at, null, closed_at, achieved_days, ground_due_on)::text as due_on
     from jikimi.inquiry_case where id = $1`,
    [case_id],
  )
  return row!.due_on
}

async function demandOfferable(work: WritingWork, row: CaseRow): Promise<void> {
  const { document } = work.ports.policy.published(row.policy_version_id)
  if (!purposeOf(document, row.purpose)?.meeting) throw meetingNotOffered()
  const isOpen = await work.em.count(Appointment, { caseId: row.case_id, state: ['OFFERED', 'FIXED'] })
  if (isOpen > 0) throw meetingAlreadyOffered()
  await demandAddress(work, row.case_id)
}

async function anOffer(
  work: WritingWork,
  row: CaseRow,
  { form, minutes, place }: OfferedTerms,
  digests: Pick<Appointment, 'idempotencyDigest' | 'requestDigest'>,
): Promise<Appointment> {
  const { accountId } = staffOf(work.actor)
  const id = newId(work.now)
  return Object.assign(new Appointment(), {
    id,
    caseId: row.case_id,
    collectionId: row.id,
    purpose: row.purpose,
    holderId: accountId,
    state: 'OFFERED' as const,
    form,
    minutes,
    sealed: await sealBeside(work.ports, placeOf(id, row.id, row.key_id), place),
    offeredBy: accountId,
    offeredAt: work.now,
    ...digests,
  })
}

const inOrder = (times: readonly Date[]): Date[] => times.toSorted((a, b) => a.getTime() - b.getTime())

const timesOf = (work: WritingWork, appointmentId: string, startsAt: readonly Date[]): AppointmentTime[] =>
  inOrder(startsAt).map((time, index) =>
    Object.assign(new AppointmentTime(), { id: newId(work.now), appointmentId, number: index + 1, startsAt: time }),
  )

/** Keyed with what only the caller knows, so that what stays in a backup can't be tried against guessed places. */
function requestDigest({ caseId, startsAt, idempotencyKey }: OfferAct, terms: OfferedTerms): Buffer {
  const key = createHash('sha256').update(`jikimi offer 1 ${idempotencyKey}`, 'utf8').digest()
  return createHmac('sha256', key)
    .update(JSON.stringify([caseId, terms, startsAt]), 'utf8')
    .digest()
}
