import { InquiryFormDocument } from '@jikimi/client/public'
import { GrantStandingApprovalDocument, PlaceHoldDocument } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import type { MovableClock } from '../support/a-clock.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anInstallation, type Installation } from './an-installation.js'

export interface DueHouse {
  readonly own: Installation
  readonly clock: MovableClock
  /** Days on each of which some fall due, one after the other. */
  readonly days: readonly string[]
}

/**
 * An installation on which nobody works any more: on each of so many days `each` collections fall due, some are held, and the
 * chief's standing approval covers what merely expires. With fsync, as production is.
 */
export async function aDueHouse(dayCount: number, each: number, within?: string): Promise<DueHouse> {
  const own = await anInstallation(within === undefined ? {} : { within })
  try {
    return await filled(own, dayCount, each)
  } catch (fault) {
    await own.drop()
    throw fault
  }
}

async function filled(own: Installation, dayCount: number, each: number): Promise<DueHouse> {
  const house = await aHouse({ isQuiet: true, over: own })
  const numbers: string[] = []
  for (let day = 0; day < dayCount; day += 1) {
    for (let nth = 0; nth <= each; nth += 1) {
      const { case: sent } = await sendInquiry(house.site(), { email: `due.${day}.${nth}@example.kr` })
      if (nth === each) numbers.push(sent.number)
    }
    const dueOn = await dueToday(house)
    // Three months from the last days of a month may end on one and the same day
    do await house.clock.move({ days: 1 })
    while ((await dueToday(house)) === dueOn)
  }
  const today = dayInSeoul(house.clock.now())
  const officer = house.staff(await house.signIn('officer'))
  await officer(PlaceHoldDocument, {
    input: { caseNumbers: numbers, kind: 'STATUTE', statute: '상법 제33조', reviewOn: addDays(today, 150) },
  })
  const chief = house.staff(await house.signIn('cpo'))
  await chief(GrantStandingApprovalDocument, {
    input: { purposes: ['CIVIL_COMPLAINT'], fromOn: today, untilOn: addDays(today, 300) },
  })
  await house.stop()
  const days = await own.sql<{ day: string }>(
    'postgres',
    'select distinct due_on::text as day from jikimi.retention order by 1',
  )
  return { own, clock: house.clock, days: days.map(({ day }) => day) }
}

/** When what comes in today will be due. */
async function dueToday(house: House): Promise<string> {
  const { inquiryForm } = await house.site()(InquiryFormDocument, { purpose: 'CIVIL_COMPLAINT', locale: 'KO' })
  return inquiryForm.goneAtTheLatestOn
}

/** Moves on to this time of day in Seoul. */
export async function moveToTime(clock: MovableClock, day: string, time: string): Promise<void> {
  const seconds = Math.ceil((Date.parse(`${day}T${time}:00+09:00`) - clock.now().getTime()) / 1000)
  await clock.move({ seconds })
}
