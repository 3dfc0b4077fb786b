import { when } from './when.js'

describe('writing instants and days', () => {
  it('writes instants in Korean time, whatever the machine’s zone is', () => {
    expect(when('en', '2026-11-21T16:20:30Z', 'second')).toContain('01:20:30')
    expect(when('ko', '2026-11-21T16:20:30Z', 'minute')).toBe('11월 22일 01:20')
  })

  it('names the day of the week that it is in Korea', () => {
    expect(when('ko', '2026-11-21T16:20:30Z', 'dayOfWeek')).toBe('2026년 11월 22일 일요일')
    expect(when('en', '2026-11-22', 'dayOfWeek')).toBe('Sunday, November 22, 2026')
  })

  it('does not move a calendar day', () => {
    expect(when('ko', '2026-11-21', 'full')).toBe('2026년 11월 21일')
  })
})
