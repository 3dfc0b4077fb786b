import { anEntry } from './a-registered.js'
import { timelineDays } from './timeline-days.js'

describe('the days of a timeline', () => {
  it('are those of Seoul, and what is due stands on its own day', () => {
    const days = timelineDays([
      anEntry({ kind: 'DUE', at: null, on: '2027-02-20', act: null }),
      anEntry({ at: '2026-11-20T15:30:00Z' }),
      anEntry({ at: '2026-11-20T14:30:00Z' }),
    ])
    expect(days.map(({ day }) => day)).toEqual(['2027-02-20', '2026-11-21', '2026-11-20'])
  })

  it('count the same look of the same person once, and how often it was', () => {
    const [day] = timelineDays([
      anEntry({ at: '2026-11-20T03:00:00Z' }),
      anEntry({ at: '2026-11-20T02:00:00Z', account: '보호연' }),
      anEntry({ at: '2026-11-20T01:00:00Z' }),
    ])
    expect(day!.entries.map(({ account, times }) => [account, times])).toEqual([
      ['담당우', 2],
      ['보호연', 1],
    ])
  })

  it('keep every answer and letter a line of its own', () => {
    const letter = anEntry({ kind: 'LETTER_CAME', act: null, account: null })
    const [day] = timelineDays([letter, letter])
    expect(day!.entries).toHaveLength(2)
  })
})
