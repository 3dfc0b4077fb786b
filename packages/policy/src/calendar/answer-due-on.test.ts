import { answerDueOn } from './answer-due-on.js'
import { isWorkingDay } from './is-working-day.js'

const seoul = (at: string): Date => new Date(`${at}+09:00`)

describe('a request is answered by', () => {
  it.each([
    // Plain weeks
    ['the tenth day, a Thursday', '2026-11-23T10:00', '2026-12-03'],
    ['the tenth day, a Monday after a Friday', '2026-11-20T10:00', '2026-11-30'],
    // The last day is a Saturday or a Sunday
    ['Monday where the tenth day is a Saturday', '2026-11-25T10:00', '2026-12-07'],
    ['Monday where the tenth day is a Sunday', '2026-11-26T10:00', '2026-12-07'],
    ['its own day where Saturdays lie between', '2026-12-04T10:00', '2026-12-14'],
    // Around midnight in Seoul, which is another day in London
    ['ten days after the 23rd, received at 23:59', '2026-11-23T23:59', '2026-12-03'],
    ['ten days after the 24th, received two minutes later', '2026-11-24T00:01', '2026-12-04'],
    ['ten days after New Year’s Eve at its last minute', '2026-12-31T23:59', '2027-01-11'],
    // Seollal 2026: 16 to 18 February, Monday to Wednesday
    ['Thursday behind Seollal where the tenth day is its eve', '2026-02-06T10:00', '2026-02-19'],
    ['Thursday behind Seollal from a Saturday ahead of it', '2026-02-04T10:00', '2026-02-19'],
    ['Thursday behind Seollal where the tenth day is its last', '2026-02-08T10:00', '2026-02-19'],
    // Chuseok 2025 with Foundation Day ahead, a day made up for and Hangeul Day behind it
    ['10 October 2025 where the tenth day is Foundation Day', '2025-09-23T10:00', '2025-10-10'],
    ['10 October 2025 where the tenth day is the day made up for', '2025-09-28T10:00', '2025-10-10'],
    // Chuseok 2026: 24 to 26 September, Thursday to Saturday, made up for on no day
    ['Monday behind Chuseok 2026', '2026-09-14T10:00', '2026-09-28'],
    ['Monday behind a Chuseok whose last day is a Saturday', '2026-09-16T10:00', '2026-09-28'],
    // Days that make up for others
    ['Tuesday where 1 March is a Sunday and Monday makes up for it', '2026-02-19T10:00', '2026-03-03'],
    ['Tuesday where Liberation Day is a Saturday and Monday makes up for it', '2026-08-05T10:00', '2026-08-18'],
    ['Tuesday where Foundation Day is a Saturday and Monday makes up for it', '2026-09-23T10:00', '2026-10-06'],
    ['Tuesday where Buddha’s birthday is a Sunday and Monday makes up for it', '2026-05-14T10:00', '2026-05-26'],
    // What is made up for on no day
    ['Monday where Memorial Day is a Saturday', '2026-05-27T10:00', '2026-06-08'],
    // Elections, Labour Day, a year's end
    ['the day after an election', '2026-05-24T10:00', '2026-06-04'],
    ['Monday where the tenth day is Labour Day of 2026, a Friday', '2026-04-21T10:00', '2026-05-04'],
    ['Labour Day of 2025 itself, which was no public holiday', '2025-04-21T10:00', '2025-05-01'],
    ['Monday where the tenth day is Christmas, a Friday', '2026-12-15T10:00', '2026-12-28'],
    ['Monday where the tenth day is New Year’s Day, a Friday', '2027-12-22T10:00', '2028-01-03'],
  ])('%s', (_what, receivedAt, dueOn) => {
    expect(answerDueOn(seoul(receivedAt))).toBe(dueOn)
  })

  it('a working day, ten to twenty days later, at any hour of twelve years', () => {
    for (let at = Date.parse('2024-01-01T00:00:00Z'); at < Date.parse('2035-12-10T00:00:00Z'); at += 23 * 3_600_000) {
      const dueOn = answerDueOn(new Date(at))
      const days = (Date.parse(dueOn) - Math.floor((at + 9 * 3_600_000) / 86_400_000) * 86_400_000) / 86_400_000
      expect([isWorkingDay(dueOn), days >= 10, days <= 20]).toEqual([true, true, true])
    }
  })
})
