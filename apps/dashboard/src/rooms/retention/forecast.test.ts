import type { StandingApproval } from './approval-verbs.js'
import { coveredUntil } from './coverage.js'
import { forecastBars } from './forecast-bars.js'

const TODAY = '2026-11-23'
const onDay = (day: string, due: number, held = 0, deferred = 0) => ({
  day,
  due,
  held,
  deferred,
  purposes: [{ purpose: 'CIVIL_COMPLAINT', due, held, deferred }],
})

describe('the forecast as it is drawn', () => {
  it('has a bar for each of its days, also the empty ones, and the first of them is today', () => {
    const bars = forecastBars([onDay(TODAY, 2), onDay('2026-11-25', 0, 1)], TODAY, 120, 'day')
    expect(bars).toHaveLength(120)
    expect(bars[0]).toMatchObject({ from: TODAY, until: TODAY, due: 2, isToday: true })
    expect(bars[1]).toMatchObject({ from: '2026-11-24', due: 0, held: 0, isToday: false })
    expect(bars[2]).toMatchObject({ from: '2026-11-25', held: 1 })
    expect(bars.at(-1)!.until).toBe('2027-03-22')
  })

  it('puts what was due before today on today, where it is destroyed', () => {
    const bars = forecastBars([onDay('2026-11-01', 1), onDay('2026-11-22', 2, 3), onDay(TODAY, 1)], TODAY, 120, 'day')
    expect(bars).toHaveLength(120)
    expect(bars[0]).toMatchObject({ from: TODAY, due: 4, held: 3, isToday: true })
  })

  it('of weeks ends each on its Sunday and the last with the forecast, and counts as much as of days', () => {
    const days = [onDay('2026-11-29', 1), onDay('2026-11-30', 2), onDay('2027-03-22', 4)]
    const weeks = forecastBars(days, '2026-11-25', 120, 'week')
    expect(weeks.slice(0, 2).map(({ from, until, due }) => [from, until, due])).toEqual([
      ['2026-11-25', '2026-11-29', 1],
      ['2026-11-30', '2026-12-06', 2],
    ])
    expect(weeks.at(-1)).toMatchObject({ from: '2027-03-22', until: '2027-03-24', due: 4 })
    expect(weeks.filter(({ isToday }) => isToday)).toHaveLength(1)
  })
})

describe('until when a standing approval covers a purpose', () => {
  const approval = (fromOn: string, untilOn: string, parts: Partial<StandingApproval> = {}) =>
    ({ purposes: ['CIVIL_COMPLAINT'], fromOn, untilOn, endedAt: null, ...parts }) as StandingApproval
  const until = (...approvals: StandingApproval[]) => coveredUntil(approvals, 'CIVIL_COMPLAINT', TODAY)

  it('is the end of those that follow one another without a gap', () => {
    expect(until(approval('2027-02-01', '2027-06-30'), approval('2026-11-01', '2027-01-31'))).toBe('2027-06-30')
    expect(until(approval('2026-11-01', '2027-01-31'), approval('2027-02-02', '2027-06-30'))).toBe('2027-01-31')
  })

  it('is never where none is in force today, or it was ended, or is another purpose’s', () => {
    expect(until()).toBeUndefined()
    expect(until(approval('2026-11-24', '2027-01-31'))).toBeUndefined()
    expect(until(approval('2026-01-01', '2026-11-22'))).toBeUndefined()
    expect(until(approval('2026-11-01', '2027-01-31', { endedAt: '2026-11-10T00:00:00Z' }))).toBeUndefined()
    expect(until(approval('2026-11-01', '2027-01-31', { purposes: ['IR_MEETING'] }))).toBeUndefined()
  })
})
