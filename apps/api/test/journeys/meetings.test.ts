import { DeclineAppointmentDocument, OwnConversationDocument, PickTimeDocument } from '@jikimi/client/public'
import {
  AppointmentFileDocument,
  CaseAppointmentDocument,
  CaseCountsDocument,
  CloseCaseDocument,
  EndAppointmentDocument,
  InquiryCaseDocument,
  MyAppointmentsDocument,
  NoteBounceDocument,
  OfferTimesDocument,
  SendAgainDocument,
  type Send,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul, isWorkingDay } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { anOffer, moveTo, offered, PLACE, remind, seoul, visiting, WORDS, workingDays } from '../support/meetings.js'
import { nextMorning } from '../support/next-morning.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let handler: Send

const signIn = async () => (handler = house.staff(await house.signIn('ir-handler')))

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
})

beforeEach(async () => {
  // Of a working day: from a Saturday and from the Friday before it the next one is the same, and taken
  do await nextMorning(house.clock)
  while (!isWorkingDay(dayInSeoul(house.clock.now())))
  await signIn()
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const own = async (visitor: Send) => (await visitor(OwnConversationDocument, {})).ownConversation
const caseOf = async (id: string) => (await handler(InquiryCaseDocument, { id })).inquiryCase
const meetingOf = async (id: string) => (await handler(CaseAppointmentDocument, { id })).inquiryCase.appointment!
const mailsAbout = (number: string) => post.mails.filter(({ subject }) => subject.includes(number))

/** Offered and picked: the first of its times. */
async function fixed(given: Parameters<typeof offered>[2] = {}) {
  const offer = await offered(house, handler, given)
  const visitor = await visiting(house, post, offer.number)
  const { pickTime } = await visitor(PickTimeDocument, { input: { timeId: offer.appointment.times[0]!.id } })
  return { ...offer, visitor, picked: pickTime.appointment! }
}

const end = async (id: string, outcome: 'HELD' | 'MISSED' | 'DECLINED' | 'WITHDRAWN') => {
  const { id: appointmentId, version } = await meetingOf(id)
  return (await handler(EndAppointmentDocument, { input: { appointmentId, version, outcome } })).endAppointment
}

const close = async (
  id: string,
  reason: 'MEETING_HELD' | 'MEETING_MISSED' | 'MEETING_DECLINED' | 'NO_ANSWER_NEEDED',
) => {
  const { version } = await caseOf(id)
  return (await handler(CloseCaseDocument, { input: { caseId: id, version, reason } })).closeCase
}

it('a meeting is offered, picked, confirmed, reminded of, held; the case is closed as that, and its end begins', async () => {
  const [day, second] = workingDays(house, 4).slice(2) as [string, string]
  const times = [seoul(second, '14:00'), seoul(day, '10:00')]
  const { id, number, appointment } = await offered(house, handler, { startsAt: times })
  expect(appointment).toMatchObject({ state: 'OFFERED', caseNumber: number, fixedTime: null, minutes: 60 })
  expect(appointment.times.map(({ startsAt }) => startsAt)).toEqual(
    times.toReversed().map((time) => time.toISOString()),
  )

  const visitor = await visiting(house, post, number)
  const [mail] = mailsAbout(number)
  expect(mail!.text).toContain(WORDS)
  expect(mail!.text).toContain(`장소: ${PLACE}`)
  expect((await own(visitor)).appointment).toMatchObject({ state: 'OFFERED', place: PLACE, calendarFile: null })

  const timeId = appointment.times[1]!.id
  const { pickTime } = await visitor(PickTimeDocument, { input: { timeId } })
  expect(pickTime.appointment).toMatchObject({ state: 'FIXED', fixedTime: { id: timeId } })
  expect((await visitor(PickTimeDocument, { input: { timeId } })).pickTime.appointment!.state).toBe('FIXED')

  expect(await remind(house)).toBe(1)
  await post.deliver()
  expect(mailsAbout(number).at(-1)!.text).toMatch(
    /미팅 시간이 정해졌습니다.[^]*요일 14:00 \(한국 시각\)[^]*\/ko\/case#/,
  )
  expect(await remind(house)).toBe(0)

  await moveTo(house, new Date(times[0]!.getTime() - 86_400_000 - 60_000))
  expect(await remind(house)).toBe(0)
  await house.clock.move({ minutes: 2 })
  expect([await remind(house), await remind(house)]).toEqual([1, 0])
  await post.deliver()
  expect(mailsAbout(number).at(-1)!.text).toContain('곧 있을 미팅을 알려 드립니다.')
  await signIn()
  expect((await meetingOf(id)).remindedAt).not.toBeNull()
  expect(await refusalOf(end(id, 'HELD'))).toBe('MEETING_NOT_BEGUN')
  expect(await refusalOf(close(id, 'MEETING_HELD'))).toBe('MEETING_STILL_OPEN')

  await moveTo(house, times[0]!)
  await signIn()
  expect((await handler(CaseCountsDocument, {})).caseCounts).toMatchObject([
    { purpose: 'IR_MEETING', meetingsToday: 1 },
  ])
  const listed = await handler(MyAppointmentsDocument, { from: second, until: second })
  expect(listed.myAppointments.map(({ caseId }) => caseId)).toEqual([id])
  expect(await end(id, 'HELD')).toMatchObject({ state: 'HELD' })
  expect((await caseOf(id)).dueOn).toBe(addDays(second, 14))
  expect(await refusalOf(close(id, 'MEETING_MISSED'))).toBe('MEETING_OUTCOME_DIFFERS')
  await house.clock.move({ days: 1 })
  await signIn()
  expect(await close(id, 'MEETING_HELD')).toMatchObject({
    state: 'CLOSED',
    dueOn: addDays(second, 14),
    dueReason: 'PURPOSE_ACHIEVED',
  })
})

it('who picks a time within a day is told and reminded by one letter, at once', async () => {
  const [day] = workingDays(house, 1) as [string]
  await moveTo(house, seoul(addDays(day, -1), '13:00'))
  await signIn()
  const { number } = await fixed({ startsAt: [seoul(day, '10:00')], locale: 'EN' })
  expect([await remind(house), await remind(house)]).toEqual([1, 0])
  await post.deliver()
  expect(mailsAbout(number).at(-1)!.text).toMatch(/The time of our meeting is fixed\.[^]*day, \d+ \w+ \d{4}, 10:00/)
  await moveTo(house, seoul(day, '09:00'))
  expect(await remind(house)).toBe(0)
})

it('a visitor who does not come is noted as missed', async () => {
  const { id, picked } = await fixed()
  await moveTo(house, new Date(picked.fixedTime!.startsAt))
  await signIn()
  expect(await end(id, 'MISSED')).toMatchObject({ state: 'MISSED' })
  expect(await close(id, 'MEETING_MISSED')).toMatchObject({ state: 'CLOSED', closeReason: 'MEETING_MISSED' })
})

it('a visitor declines, with a time or without; the case waits for its handler, and is closed as declined', async () => {
  const offer = await offered(house, handler)
  const visitor = await visiting(house, post, offer.number)
  const { declineAppointment } = await visitor(DeclineAppointmentDocument, {})
  expect(declineAppointment.appointment!.state).toBe('DECLINED')
  expect(await caseOf(offer.id)).toMatchObject({
    attention: 'NEW_REPLY',
    dueOn: addDays(dayInSeoul(house.clock.now()), 14),
  })
  expect(await refusalOf(visitor(DeclineAppointmentDocument, {}))).toBe('MEETING_NOT_OPEN')
  const timeId = offer.appointment.times[0]!.id
  expect(await refusalOf(visitor(PickTimeDocument, { input: { timeId } }))).toBe('MEETING_NOT_OPEN')
  expect(await close(offer.id, 'MEETING_DECLINED')).toMatchObject({ state: 'CLOSED', attention: null })

  const { id, visitor: other } = await fixed()
  expect((await other(DeclineAppointmentDocument, {})).declineAppointment.appointment!.state).toBe('DECLINED')
  expect(await remind(house)).toBe(0)
  expect(await refusalOf(end(id, 'WITHDRAWN'))).toBe('MEETING_NOT_OPEN')
})

it('a meeting that is withdrawn is told to its visitor, and times are offered anew', async () => {
  const { id, number, visitor } = await fixed()
  const again = () => caseOf(id).then((inquiry) => handler(OfferTimesDocument, { input: anOffer(house, inquiry) }))
  expect(await refusalOf(again())).toBe('MEETING_ALREADY_OFFERED')
  expect(await end(id, 'WITHDRAWN')).toMatchObject({ state: 'WITHDRAWN' })
  await post.deliver()
  expect(mailsAbout(number).at(-1)!.text).toMatch(/미팅은 열지 않게 되었습니다.[^]*일시: /)
  expect((await own(visitor)).appointment!.state).toBe('WITHDRAWN')
  expect((await caseOf(id)).dueReason).toBe('PERIOD')

  const { offerTimes } = await again()
  expect(offerTimes.state).toBe('OFFERED')
  expect((await own(visitor)).appointment!.state).toBe('OFFERED')
  const timeId = offerTimes.times[0]!.id
  expect((await visitor(PickTimeDocument, { input: { timeId } })).pickTime.appointment!.state).toBe('FIXED')
})

it('times are offered again after a decline, and what was achieved by it counts no more', async () => {
  const { id, visitor } = await fixed()
  await visitor(DeclineAppointmentDocument, {})
  expect((await caseOf(id)).dueReason).toBe('PURPOSE_ACHIEVED')
  await handler(OfferTimesDocument, { input: anOffer(house, await caseOf(id)) })
  expect(await caseOf(id)).toMatchObject({ dueReason: 'PERIOD', attention: null, state: 'TAKEN' })
})

it('the calendar files of both sides are one, and name the meeting, its place and nobody', async () => {
  const { id, number, picked } = await fixed({ name: '지어낸이름', email: 'invented.visitor@example.kr' })
  const { inquiryCase } = await handler(AppointmentFileDocument, { caseId: id })
  const file = inquiryCase.appointment!.calendarFile!
  expect(picked.calendarFile).toBe(file)
  const unfolded = file.replaceAll('\r\n ', '')
  const starts = picked.fixedTime!.startsAt
  const stamp = starts.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '')
  expect(unfolded).toContain(`\r\nDTSTART:${stamp}\r\n`)
  expect(unfolded).toContain(`\r\nLOCATION:${PLACE.replaceAll(',', '\\,')}\r\n`)
  expect(unfolded).toContain(`\r\nDESCRIPTION:${number}\r\n`)
  expect(unfolded).toContain('SUMMARY:IR 미팅 - CALIVERSE INC')
  expect(unfolded).not.toMatch(/지어낸이름|invented\.visitor|ATTENDEE|ORGANIZER/)
})

it('a letter about a meeting that came back brings its case back, and sent again it is still no answer', async () => {
  const { id: caseId, version } = await offered(house, handler)
  await post.deliver()
  const [letter] = (await caseOf(caseId)).messages
  const { noteBounce } = await handler(NoteBounceDocument, { input: { caseId, version, messageId: letter!.id } })
  expect(noteBounce).toMatchObject({ attention: 'BOUNCED', state: 'TAKEN' })
  const again = { caseId, version: noteBounce.version, messageId: letter!.id, idempotencyKey: randomUUID() }
  await handler(SendAgainDocument, { input: again })
  expect(await caseOf(caseId)).toMatchObject({ attention: null, state: 'TAKEN', answeredAt: null, dueReason: 'PERIOD' })
})

it('to an address from which everything came back nothing is written, and a meeting is withdrawn all the same', async () => {
  const { id } = await fixed()
  await house.sql('postgres', 'update jikimi.case_message set bounces = 3 where case_id = $1', [id])
  expect(await remind(house)).toBe(0)
  expect((await end(id, 'WITHDRAWN')).state).toBe('WITHDRAWN')
  const inquiry = await caseOf(id)
  expect(inquiry.messages).toHaveLength(1)
  expect(await refusalOf(handler(OfferTimesDocument, { input: anOffer(house, inquiry) }))).toBe('ADDRESS_BOUNCES')
})
