import { idleLeft, WARN_SECONDS } from './idle-time.js'

const MINUTE = 60_000

describe('the idle time of a session', () => {
  it('is whole right after an answer, and ends before the server’s own 15 minutes', () => {
    expect(idleLeft(0, 0)).toBeLessThanOrEqual(15 * 60)
    expect(idleLeft(0, 15 * MINUTE)).toBe(0)
  })

  it('warns about two minutes before it ends', () => {
    expect(idleLeft(0, 12 * MINUTE)).toBeGreaterThan(WARN_SECONDS)
    expect(idleLeft(0, 13 * MINUTE)).toBeLessThanOrEqual(WARN_SECONDS)
  })
})
