import { monthsOf } from './statistics.js'

const line = (month: string, kept: number, missed: number) => ({ month, received: kept + missed, kept, missed })

it('sums the months of all rights, and leaves none out in which nothing came', () => {
  const statistics = [
    { months: [line('2025-12-15', 1, 0), line('2026-02-01', 2, 1)] },
    { months: [line('2026-02-01', 1, 0)] },
  ] as never
  expect(monthsOf(statistics, '2025-12-15', '2026-02-10')).toEqual([
    { month: '2025-12-01', received: 1, kept: 1, missed: 0 },
    { month: '2026-01-01', received: 0, kept: 0, missed: 0 },
    { month: '2026-02-01', received: 4, kept: 3, missed: 1 },
  ])
})
