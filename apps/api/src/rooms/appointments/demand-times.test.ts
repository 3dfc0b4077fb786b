import { Refusal } from '../../kernel/refusal.js'
import { demandTimes } from './demand-times.js'

/** Monday, 09:00 in Seoul. */
const NOW = new Date('2026-11-23T00:00:00Z')
const TERMS = { now: NOW, minutes: 60, dueOn: '2027-02-23' }
const seoul = (day: string, time: string): Date => new Date(`${day}T${time}:00+09:00`)

function refused(times: readonly Date[], terms = TERMS) {
  try {
    demandTimes(times, terms)
  } catch (fault) {
    if (fault instanceof Refusal) return [fault.code, fault.facts['number']]
    throw fault
  }
  return undefined
}

describe('times that are offered', () => {
  it('are taken from one to five, within the hours of working days', () => {
    const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30']
    expect(refused(days.map((day) => seoul(day, '08:00')))).toBeUndefined()
    expect(refused([seoul('2026-11-24', '19:00')])).toBeUndefined()
  })

  it('are never none and never six', () => {
    expect(refused([])?.[0]).toBe('TIMES_AT_MOST')
    expect(refused(['08', '09', '10', '11', '12', '13'].map((hour) => seoul('2026-11-24', `${hour}:00`)))?.[0]).toBe(
      'TIMES_AT_MOST',
    )
  })

  it('are told by their number when they are no good', () => {
    const good = seoul('2026-11-24', '10:00')
    expect(refused([good, seoul('2026-11-28', '10:00')])).toEqual(['TIME_ON_A_HOLIDAY', 2])
    expect(refused([good, seoul('2026-11-25', '10:00'), good])).toEqual(['TIMES_DOUBLE', 3])
  })

  it.each([
    ['yesterday', seoul('2026-11-20', '10:00'), 'TIME_IN_THE_PAST'],
    ['this very moment', NOW, 'TIME_IN_THE_PAST'],
    ['in an hour and 59 minutes', seoul('2026-11-23', '10:59'), 'TIME_TOO_SOON'],
    ['on a Saturday', seoul('2026-11-28', '10:00'), 'TIME_ON_A_HOLIDAY'],
    ['on a Sunday', seoul('2026-11-29', '10:00'), 'TIME_ON_A_HOLIDAY'],
    ['on Christmas', seoul('2026-12-25', '10:00'), 'TIME_ON_A_HOLIDAY'],
    ['a minute before eight', seoul('2026-11-24', '07:59'), 'TIME_OUT_OF_HOURS'],
    ['until a minute past eight', seoul('2026-11-24', '19:01'), 'TIME_OUT_OF_HOURS'],
    ['at midnight', seoul('2026-11-24', '00:00'), 'TIME_OUT_OF_HOURS'],
    ['in 61 days', seoul('2027-01-25', '10:00'), 'TIME_TOO_FAR'],
  ])('%s are refused', (_when, time, code) => {
    expect(refused([time])).toEqual([code, 1])
  })

  it('are refused on the three days of Seollal 2027 and the day that makes up for its Sunday', () => {
    const now = seoul('2027-01-25', '09:00')
    const terms = { ...TERMS, now, dueOn: '2027-04-25' }
    for (const day of ['2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'])
      expect(refused([seoul(day, '10:00')], terms)?.[0]).toBe('TIME_ON_A_HOLIDAY')
    expect(refused([seoul('2027-02-10', '10:00')], terms)).toBeUndefined()
  })

  it('come before the day the collection is due', () => {
    const terms = { ...TERMS, dueOn: '2026-11-30' }
    expect(refused([seoul('2026-11-27', '19:00')], terms)).toBeUndefined()
    expect(refused([seoul('2026-11-30', '08:00')], terms)).toEqual(['TIME_PAST_DUE', 1])
  })

  it('count their days in Seoul: late in the evening of Friday in London it is Saturday', () => {
    expect(refused([new Date('2026-11-27T23:30:00Z')])).toEqual(['TIME_ON_A_HOLIDAY', 1])
  })
})
