import { OpenVisitDocument, type Send as Visitor } from '@jikimi/client/public'
import { OfferTimesDocument, type OfferTimesInput, type Send } from '@jikimi/client/staff'
import { addDays, dayInSeoul, isWorkingDay } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { remindAppointments } from '../../src/rooms/appointments/index.js'
import type { House } from './a-house.js'
import type { Post } from './a-post.js'
import { linkIn } from './answered.js'
import type { InquiryOptions } from './an-inquiry.js'
import { takeNewCase } from './take-new-case.js'

export const PLACE = '서울 강남구 지어낸로 12, 5층 소회의실'
export const WORDS = '관심을 가져 주셔서 고맙습니다.'

export const seoul = (day: string, time: string): Date => new Date(`${day}T${time}:00+09:00`)

/** Working days in Seoul, the first of them tomorrow at the earliest. */
export function workingDays(house: House, count: number): string[] {
  const days: string[] = []
  for (let day = addDays(dayInSeoul(house.clock.now()), 1); days.length < count; day = addDays(day, 1))
    if (isWorkingDay(day)) days.push(day)
  return days
}

/** Moves on to this instant. */
export const moveTo = (house: House, instant: Date): Promise<void> =>
  house.clock.move({ seconds: Math.ceil((instant.getTime() - house.clock.now().getTime()) / 1000) })

type Given = Partial<Omit<OfferTimesInput, 'startsAt'>> & { readonly startsAt?: readonly Date[] }

/** A request for a meeting that its handler has taken. */
export const takeMeeting = (house: House, handler: Send, options: InquiryOptions = {}) =>
  takeNewCase(house, handler, { purpose: 'IR_MEETING', ...options })

export const anOffer = (house: House, { id, version }: { id: string; version: number }, given: Given = {}) => ({
  caseId: id,
  version,
  form: 'IN_PERSON' as const,
  place: PLACE,
  minutes: 60,
  words: WORDS,
  idempotencyKey: randomUUID(),
  ...given,
  startsAt: (given.startsAt ?? workingDays(house, 2).map((day) => seoul(day, '10:00'))).map((time) =>
    time.toISOString(),
  ),
})

/** Takes a new request and offers times in it. */
export async function offered(
  house: House,
  handler: Send,
  given: Given & Pick<InquiryOptions, 'locale' | 'email' | 'name'> = {},
) {
  const { locale = 'KO', email = 'gildong@example.kr', name = '홍길동', ...terms } = given
  const inquiry = await takeMeeting(house, handler, { locale, email, name })
  const input = anOffer(house, inquiry, terms)
  const { offerTimes } = await handler(OfferTimesDocument, { input })
  return { ...inquiry, input, appointment: offerTimes }
}

/** Delivers what waits and opens the link in the newest letter of this case. */
export async function visiting(house: House, post: Post, number: string): Promise<Visitor> {
  await post.deliver()
  const { openVisit } = await house.site()(OpenVisitDocument, { input: { token: linkIn(post, number) } })
  return house.visitor(openVisit.visit)
}

/** As the job does it; returns how many letters it wrote. */
export async function remind(house: House): Promise<number> {
  const pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 1 })
  pool.on('error', () => undefined)
  const keystore = await house.database.openKeystore()
  try {
    return await remindAppointments({ pool, keystore }, { now: house.clock.now(), limit: 20 })
  } finally {
    keystore.close()
    await pool.end()
  }
}
