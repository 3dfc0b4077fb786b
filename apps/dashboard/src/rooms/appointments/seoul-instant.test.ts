import { seoulInstant } from './seoul-instant.js'

describe('a day and an hour that somebody types', () => {
  it('are Korean time, whatever the machine’s zone is', () => {
    expect(seoulInstant('2026-11-24', '14:30')).toBe('2026-11-24T05:30:00.000Z')
  })

  it.each([
    ['', '14:30'],
    ['2026-11-24', ''],
    ['2026-13-24', '14:30'],
  ])('are no instant while one is missing or wrong: %p %p', (day, hour) => {
    expect(seoulInstant(day, hour)).toBeUndefined()
  })
})
