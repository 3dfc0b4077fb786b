import { addWorkingDays } from './add-working-days.js'
import { isWorkingDay } from './is-working-day.js'
import { minuteInSeoul } from './minute-in-seoul.js'
import { publicHolidays } from './public-holidays.js'

describe('public holidays', () => {
  it('are those of 2026 as they were promulgated, with the days that make up for others', () => {
    expect([...publicHolidays(2026)].toSorted()).toEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-03-01',
      '2026-03-02',
      '2026-05-01',
      '2026-05-05',
      '2026-05-24',
      '2026-05-25',
      '2026-06-03',
      '2026-06-06',
      '2026-07-17',
      '2026-08-15',
      '2026-08-17',
      '2026-09-24',
      '2026-09-25',
      '2026-09-26',
      '2026-10-03',
      '2026-10-05',
      '2026-10-09',
      '2026-12-25',
    ])
  })

  it.each([
    ['two on one day in 2025', 2025, '2025-05-06'],
    ['Chuseok on a Sunday in 2025, behind Chuseok itself', 2025, '2025-10-08'],
    ['the New Year on a Sunday in 2027', 2027, '2027-02-09'],
    ['Constitution Day on a Saturday in 2027', 2027, '2027-07-19'],
    ['Christmas on a Saturday in 2027', 2027, '2027-12-27'],
    ['Chuseok on the Foundation Day of 2028', 2028, '2028-10-05'],
  ])('make up for %s', (_what, year, day) => {
    expect(publicHolidays(year)).toContain(day)
  })

  it('make up for neither Memorial Day nor 1 January nor a Saturday of Chuseok', () => {
    for (const day of ['2026-06-08', '2028-01-03', '2026-09-28']) expect(isWorkingDay(day)).toBe(true)
  })

  it('knew no Labour Day before 2026', () => {
    expect(isWorkingDay('2025-05-01')).toBe(true)
    expect(isWorkingDay('2026-05-01')).toBe(false)
  })
})

describe('working days', () => {
  it('leave out Saturdays, Sundays and public holidays', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-12-25'].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
  })

  it('are counted without the day itself, forwards and backwards', () => {
    expect(addWorkingDays('2026-11-23', 5)).toBe('2026-11-30')
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28')
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-23', -1)).toBe('2026-11-20')
    expect(addWorkingDays('2026-11-23', 0)).toBe('2026-11-23')
  })
})

describe('the minute of the day in Seoul', () => {
  it('begins anew at midnight there, in winter as in summer', () => {
    expect(minuteInSeoul(new Date('2026-01-15T14:59:59.999Z'))).toBe(1439)
    expect(minuteInSeoul(new Date('2026-01-15T15:00:00Z'))).toBe(0)
    expect(minuteInSeoul(new Date('2026-07-15T15:00:00Z'))).toBe(0)
    expect(minuteInSeoul(new Date('2026-07-15T23:00:00Z'))).toBe(480)
  })
})
