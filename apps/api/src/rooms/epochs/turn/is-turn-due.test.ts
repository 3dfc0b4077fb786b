import { isTurnDue } from './is-turn-due.js'

const at = (seoul: string): Date => new Date(`${seoul}+09:00`)

describe('the day’s turn', () => {
  it.each([
    ['2026-11-24T02:59:59', '2026-11-23T03:00:00', false],
    ['2026-11-24T03:00:00', '2026-11-23T03:00:00', true],
    ['2026-11-24T03:00:00', '2026-11-24T02:59:59', true],
    ['2026-11-24T23:00:00', '2026-11-24T03:00:00', false],
    ['2026-11-23T02:00:00', '2026-11-24T03:00:00', false],
    ['2026-12-01T12:00:00', '2026-11-23T03:00:00', true],
  ])('at %s, when the last began at %s: due %s', (now, last, isDue) => {
    expect(isTurnDue(at(now), at(last))).toBe(isDue)
  })
})
