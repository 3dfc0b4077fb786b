import * as fc from 'fast-check'
import { naiveAddDays, naiveDayInSeoul, naiveEndOfMonths } from '../test/naive-calendar.js'
import { readOnlineShop } from '../test/read-online-shop.js'
import { readPolicyFile } from '../test/read-policy-file.js'
import { endOfMonths } from './calendar/end-of-months.js'
import { addDays, dayInSeoul, daysBetween, dueOn, earliestDue, parsePolicy } from './index.js'

const policy = parsePolicy(readPolicyFile('caliverse-1.0.yaml'))
const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2100-12-31T23:59:59.999Z'),
  noInvalidDate: true,
})

describe('three months in Seoul', () => {
  it.each([
    ['an ordinary day', '2026-11-22T10:00:00+09:00', '2027-02-22'],
    ['30 November, into a common February', '2026-11-30T10:00:00+09:00', '2027-02-28'],
    ['30 November, into a leap February', '2027-11-30T10:00:00+09:00', '2028-02-29'],
    ['29 November, whose like is missing', '2026-11-29T10:00:00+09:00', '2027-02-28'],
    ['28 November, into a leap February', '2027-11-28T10:00:00+09:00', '2028-02-28'],
    ['27 November, the last with an eve of its own', '2026-11-27T10:00:00+09:00', '2027-02-27'],
    ['the last millisecond of November', '2026-11-30T23:59:59.999+09:00', '2027-02-28'],
    ['midnight of 1 December, still November in UTC', '2026-11-30T15:00:00Z', '2027-03-01'],
    ['the millisecond before it', '2026-11-30T14:59:59.999Z', '2027-02-28'],
    ['31 January, whole months to April', '2027-01-31T10:00:00+09:00', '2027-04-30'],
    ['28 February, whole months to May', '2027-02-28T10:00:00+09:00', '2027-05-31'],
    ['28 February of a leap year, no month end', '2028-02-28T10:00:00+09:00', '2028-05-28'],
    ['29 February, whole months to May', '2028-02-29T10:00:00+09:00', '2028-05-31'],
    ['30 April, whole months to July', '2027-04-30T10:00:00+09:00', '2027-07-31'],
    ['31 December, a year on', '2026-12-31T10:00:00+09:00', '2027-03-31'],
    ['2100, no leap year', '2099-11-30T10:00:00+09:00', '2100-02-28'],
  ])('of %s end as Civil Act 160 has it', (_what, receivedAt, due) => {
    expect(dueOn(policy, 'CIVIL_COMPLAINT', new Date(receivedAt))).toBe(due)
  })

  it('end where counting day by day ends, for every instant from 2020 to 2100', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dueOn(policy, 'IR_MEETING', instant)).toBe(naiveEndOfMonths(naiveDayInSeoul(instant), 3))
      }),
      { numRuns: 2000 },
    )
  })

  it('never end sooner for what came later', () => {
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        expect(dueOn(policy, 'IR_MEETING', earlier) <= dueOn(policy, 'IR_MEETING', later)).toBe(true)
      }),
    )
  })

  it('are never fewer than 89 days, nor more than the 92 of the longest three months', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const days = daysBetween(dayInSeoul(instant), dueOn(policy, 'IR_MEETING', instant))
        expect(days).toBeGreaterThanOrEqual(89)
        expect(days).toBeLessThanOrEqual(92)
      }),
    )
  })
})

describe('a period of any length', () => {
  it('ends where counting day by day ends', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 120 }), (instant, months) => {
        const day = naiveDayInSeoul(instant)
        expect(endOfMonths(day, months)).toBe(naiveEndOfMonths(day, months))
      }),
      { numRuns: 1000 },
    )
  })

  it('is that of the purpose where the policy gives it one', () => {
    const shop = parsePolicy(readOnlineShop())
    const receivedAt = new Date('2026-03-10T00:00:00Z')
    expect(dueOn(shop, 'PRODUCT_QUESTION', receivedAt)).toBe('2026-09-10')
    expect(dueOn(shop, 'JOB_APPLICATION', receivedAt)).toBe('2027-03-10')
  })

  it('is refused for a purpose that the policy does not list, without repeating what was asked', () => {
    expect(dueForAPurposeNotListed).toThrow(RangeError)
    expect(dueForAPurposeNotListed).not.toThrow(/LOTTERY/)
  })
})

describe('days', () => {
  it('are those of Seoul, not of UTC and not of the machine', () => {
    fc.assert(fc.property(instants, (instant) => expect(dayInSeoul(instant)).toBe(naiveDayInSeoul(instant))))
  })

  it('add up as stepping does, and the difference takes them back', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 800 }), (instant, count) => {
        const day = dayInSeoul(instant)
        expect(addDays(day, count)).toBe(naiveAddDays(day, count))
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(daysBetween(addDays(day, count), day)).toBe(0 - count)
      }),
    )
  })

  it.each(['2026-02-30', 'tomorrow', ''])('refuse %j', (day) => {
    expect(() => addDays(day, 1)).toThrow(RangeError)
  })
})

describe('the due date', () => {
  it.each([
    ['the period when nothing else happened', undefined, undefined, '2027-02-22'],
    ['fourteen days after the purpose was achieved', '2026-12-01', undefined, '2026-12-15'],
    ['the period when the purpose was achieved near its end', '2027-02-20', undefined, '2027-02-22'],
    ['the day of withdrawal', '2026-12-01', '2026-12-03', '2026-12-03'],
    ['not moved back by a late withdrawal', '2026-12-01', '2027-01-01', '2026-12-15'],
  ])('is %s', (_what, purposeAchievedOn, withdrawnOn, due) => {
    expect(earliestDue('2027-02-22', purposeAchievedOn, withdrawnOn, policy)).toBe(due)
  })
})

function dueForAPurposeNotListed(): string {
  return dueOn(policy, 'LOTTERY', new Date('2026-03-10T00:00:00Z'))
}
