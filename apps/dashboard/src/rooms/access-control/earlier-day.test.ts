import { dayBefore, monthsBefore } from './earlier-day.js'

describe('the shortcuts to earlier days', () => {
  it('steps back over the beginning of a month and of a year', () => {
    expect([dayBefore('2026-03-01'), dayBefore('2026-01-01')]).toEqual(['2026-02-28', '2025-12-31'])
  })

  it('takes the last day of a month that is too short', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
    expect(monthsBefore('2028-02-29', 12)).toBe('2027-02-28')
  })

  it('goes into the year before', () => {
    expect([monthsBefore('2026-01-15', 1), monthsBefore('2026-11-23', 12)]).toEqual(['2025-12-15', '2025-11-23'])
  })
})
