import { OwnConversationDocument, PickTimeDocument } from '@jikimi/client/public'
import {
  AnswerCaseDocument,
  CaseAppointmentDocument,
  InquiryCaseDocument,
  MyAppointmentsDocument,
  OfferTimesDocument,
  type Send,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul, isWorkingDay } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { linkIn } from '../support/answered.js'
import { anOffer, moveTo, offered, seoul, takeMeeting, visiting, workingDays } from '../support/meetings.js'
import { nextMorning } from '../support/next-morning.js'
import { refusalOf } from '../support/refusal-of.js'
import { takeNewCase } from '../support/take-new-case.js'

/** Working days of the week, but for Seollal. */
const SEOLLAL = ['2027-02-08', '2028-01-27', '2029-02-13', '2030-02-04', '2031-01-23', '2032-02-11', '2033-02-01']

let house: House
let post: Post
let handler: Send

const signIn = async () => (handler = house.staff(await house.signIn('ir-handler')))

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
})

beforeEach(async () => {
  await nextMorning(house.clock)
  await signIn()
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const inMinutes = (minutes: number): Date => new Date(house.clock.now().getTime() + minutes * 60_000)
const tomorrow = (): string => workingDays(house, 1)[0]!
const nextDay = (is: (day: string) => boolean): string => {
  let day = addDays(dayInSeoul(house.clock.now()), 1)
  while (!is(day)) day = addDays(day, 1)
  return day
}
const isSaturday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 6
const offerAgain = (input: ReturnType<typeof anOffer>) => handler(OfferTimesDocument, { input })

describe('times that are offered', () => {
  it.each([
    ['an hour ago', () => [inMinutes(-60)], 'TIME_IN_THE_PAST'],
    ['in an hour', () => [inMinutes(60)], 'TIME_TOO_SOON'],
    ['in eleven weeks', () => [seoul(addDays(tomorrow(), 77), '10:00')], 'TIME_TOO_FAR'],
    ['in a year', () => [seoul(addDays(tomorrow(), 365), '10:00')], 'TIME_PAST_DUE'],
    ['on a Saturday', () => [seoul(nextDay(isSaturday), '10:00')], 'TIME_ON_A_HOLIDAY'],
    [
      'on a public holiday',
      () => [
        seoul(
          nextDay((day) => !isWorkingDay(day)),
          '10:00',
        ),
      ],
      'TIME_ON_A_HOLIDAY',
    ],
    ['before eight', () => [seoul(tomorrow(), '07:30')], 'TIME_OUT_OF_HOURS'],
    ['until after eight', () => [seoul(tomorrow(), '19:30')], 'TIME_OUT_OF_HOURS'],
    ['twice', () => [seoul(tomorrow(), '10:00'), seoul(tomorrow(), '10:00')], 'TIMES_DOUBLE'],
    ['never', () => [], 'TIMES_AT_MOST'],
    [
      'six times',
      () => [9, 10, 11, 13, 14, 15].map((hour) => seoul(tomorrow(), `${hour}:00`.padStart(5, '0'))),
      'TIMES_AT_MOST',
    ],
  ])('%s are refused, and nothing is written to anybody', async (_when, startsAt, code) => {
    const inquiry = await takeMeeting(house, handler)
    expect(await refusalOf(offerAgain(anOffer(house, inquiry, { startsAt: startsAt() })))).toBe(code)
    const { inquiryCase } = await handler(InquiryCaseDocument, { id: inquiry.id })
    expect(inquiryCase).toMatchObject({ messages: [], version: inquiry.version })
    expect((await handler(CaseAppointmentDocument, { id: inquiry.id })).inquiryCase.appointment).toBeNull()
  })

  it.each([
    ['without a place, unless it is a call', { place: '  ' }, 'MEETING_PLACE_NOT_VALID'],
    ['at a place of two lines', { place: '5층\n소회의실' }, 'MEETING_PLACE_NOT_VALID'],
    ['at a place of 301 characters', { place: '가'.repeat(301) }, 'MEETING_PLACE_NOT_VALID'],
    ['at a place that would be filled in', { place: '{{visitorName}}' }, 'MEETING_PLACE_NOT_VALID'],
    ['at a place with a resident number', { place: '900101-1234568' }, 'FORBIDDEN_IDENTIFIER_IN_ANSWER'],
    ['with a word that nobody can keep', { words: 'a\u0000b' }, 'TEXT_NOT_VALID'],
    ['with an unknown variable', { words: '{{visitor}}님' }, 'TEMPLATE_VARIABLE_UNKNOWN'],
    ['with too many words', { words: '가'.repeat(2001) }, 'MEETING_WORDS_TOO_LONG'],
    ['for 14 minutes', { minutes: 14 }, 'MEETING_LENGTH_NOT_VALID'],
    ['for 181 minutes', { minutes: 181 }, 'MEETING_LENGTH_NOT_VALID'],
    ['by a version of before', { version: 1 }, 'CASE_CHANGED_MEANWHILE'],
    ['under a key too short', { idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY_NOT_VALID'],
  ])('%s are refused', async (_how, given, code) => {
    expect(await refusalOf(offerAgain(anOffer(house, await takeMeeting(house, handler), given)))).toBe(code)
  })

  it('are refused for a purpose without meetings', async () => {
    const complaints = house.staff(await house.signIn('handler'))
    const input = anOffer(house, await takeNewCase(house, complaints))
    expect(await refusalOf(complaints(OfferTimesDocument, { input }))).toBe('MEETING_NOT_OFFERED')
  })

  it('come before the due date that an answer has brought near', async () => {
    const { id, version } = await takeMeeting(house, handler)
    const answer = { caseId: id, version, body: '일정을 곧 알려 드리겠습니다.', idempotencyKey: randomUUID() }
    const { answerCase } = await handler(AnswerCaseDocument, { input: answer })
    const late = nextDay((day) => isWorkingDay(day) && day >= answerCase.dueOn)
    const startsAt = [seoul(late, '10:00')]
    expect(await refusalOf(offerAgain(anOffer(house, answerCase, { startsAt })))).toBe('TIME_PAST_DUE')
    expect((await offerAgain(anOffer(house, answerCase))).offerTimes.state).toBe('OFFERED')
  })

  it('are kept as people write: a name in NFD, emoji, words from right to left, script as text', async () => {
    const place = '강남구'.normalize('NFD') + ' 🏢 קומה 5'
    const { number } = await offered(house, handler, {
      place,
      words: '<script>alert(1)</script> {{caseNumber}}',
      form: 'ONLINE',
    })
    const visitor = await visiting(house, post, number)
    const { ownConversation } = await visitor(OwnConversationDocument, {})
    expect(ownConversation.appointment!.place).toBe(place.normalize('NFC'))
    expect(ownConversation.messages[0]!.body).toContain(`<script>alert(1)</script> ${number}`)
  })

  it('are offered once under one key, and no other times under it', async () => {
    const { id, input, appointment } = await offered(house, handler)
    const version = input.version
    const { offerTimes } = await offerAgain({ ...input, version })
    expect(offerTimes.id).toBe(appointment.id)
    const other = { ...input, place: '다른 곳' }
    expect(await refusalOf(offerAgain(other))).toBe('IDEMPOTENCY_KEY_REUSED')
    expect((await handler(InquiryCaseDocument, { id })).inquiryCase.messages).toHaveLength(1)
  })

  it('are listed to who meets for 62 days at most, the ones that wait behind the ones that are fixed', async () => {
    const list = (from: string, until: string) => handler(MyAppointmentsDocument, { from, until })
    const from = tomorrow()
    expect(await refusalOf(list(from, addDays(from, 62)))).toBe('MEETING_DAYS_NOT_VALID')
    expect(await refusalOf(list(from, addDays(from, -1)))).toBe('MEETING_DAYS_NOT_VALID')
    const [first, second] = workingDays(house, 2) as [string, string]
    const waiting = await offered(house, handler, { startsAt: [seoul(first, '08:00')] })
    const { id, number, appointment } = await offered(house, handler, {
      startsAt: [seoul(first, '17:00'), seoul(second, '17:00')],
    })
    const visitor = await visiting(house, post, number)
    await visitor(PickTimeDocument, { input: { timeId: appointment.times[1]!.id } })
    const ids = async (day: string) => (await list(day, day)).myAppointments.map(({ caseId }) => caseId)
    expect(await ids(first)).toContain(waiting.id)
    expect(await ids(first)).not.toContain(id)
    expect((await list(first, second)).myAppointments.map(({ caseId }) => caseId)).toEqual(
      expect.arrayContaining([id, waiting.id]),
    )
    expect((await list(first, second)).myAppointments[0]!.state).toBe('FIXED')
  })
})

describe('picking', () => {
  it('two visitors of one handler at once get one of them the time, and the other a word that it is taken', async () => {
    const startsAt = [seoul(tomorrow(), '11:00'), seoul(workingDays(house, 2)[1]!, '11:30')]
    const offers = [await offered(house, handler, { startsAt }), await offered(house, handler, { startsAt })]
    const visitors = [await visiting(house, post, offers[0]!.number), await visiting(house, post, offers[1]!.number)]
    const picks = await Promise.allSettled(
      offers.map(({ appointment }, index) =>
        visitors[index]!(PickTimeDocument, { input: { timeId: appointment.times[0]!.id } }),
      ),
    )
    const taken = picks.findIndex(({ status }) => status === 'rejected')
    expect(picks.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((picks[taken] as PromiseRejectedResult).reason).toMatchObject({ code: 'TIME_TAKEN' })

    const { ownConversation } = await visitors[taken]!(OwnConversationDocument, {})
    expect(ownConversation.appointment!.times.map(({ isFree }) => isFree)).toEqual([false, true])
    const timeId = offers[taken]!.appointment.times[1]!.id
    expect((await visitors[taken]!(PickTimeDocument, { input: { timeId } })).pickTime.appointment!.state).toBe('FIXED')
    const again = anOffer(house, await takeMeeting(house, handler), { startsAt })
    expect(await refusalOf(offerAgain(again))).toBe('TIME_TAKEN')
  })

  it('a time that is over by the clock of a day later is refused, the other one is not', async () => {
    const [first, later] = workingDays(house, 8).filter((_day, index) => index === 0 || index === 7) as [string, string]
    const { number, appointment } = await offered(house, handler, {
      startsAt: [seoul(first, '10:00'), seoul(later, '10:00')],
    })
    await post.deliver()
    await moveTo(house, seoul(addDays(first, 1), '09:59'))
    const token = linkIn(post, number)
    expect(token).not.toBe('')
    const visitor = await visiting(house, post, number)
    const pick = (index: number) => visitor(PickTimeDocument, { input: { timeId: appointment.times[index]!.id } })
    expect(await refusalOf(pick(0))).toBe('TIME_IN_THE_PAST')
    expect(
      (await visitor(OwnConversationDocument, {})).ownConversation.appointment!.times.map(({ isFree }) => isFree),
    ).toEqual([false, true])
    expect((await pick(1)).pickTime.appointment!.state).toBe('FIXED')
    expect(await refusalOf(pick(0))).toBe('MEETING_NOT_OPEN')
  })

  it('a time of somebody else reads like none', async () => {
    const [own, other] = [await offered(house, handler), await offered(house, handler)]
    const visitor = await visiting(house, post, own.number)
    for (const timeId of [other.appointment.times[0]!.id, randomUUID(), 'x'])
      expect(await refusalOf(visitor(PickTimeDocument, { input: { timeId } }))).toBe('NOT_FOUND')
  })
})

it('Seollal is no day to meet, though it is a Monday to Friday', async () => {
  const day = SEOLLAL.find((one) => one > addDays(dayInSeoul(house.clock.now()), 3))!
  await moveTo(house, seoul(addDays(day, -3), '09:00'))
  await signIn()
  const input = anOffer(house, await takeMeeting(house, handler), { startsAt: [seoul(day, '10:00')] })
  expect(await refusalOf(offerAgain(input))).toBe('TIME_ON_A_HOLIDAY')
})
