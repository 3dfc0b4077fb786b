import { nextTry } from './next-try.js'

const SINCE = new Date('2026-11-23T00:00:00Z')
const after = (minutes: number) => new Date(SINCE.getTime() + minutes * 60_000)

/** When each attempt is made, in minutes since the letter was handed over, until it is given up. */
function attemptsOf(): number[] {
  const made = [0]
  for (;;) {
    const next = nextTry({ attempts: made.length, since: SINCE, now: after(made.at(-1)!) })
    if (!next) return made
    made.push((next.getTime() - SINCE.getTime()) / 60_000)
  }
}

it('a letter that nobody takes is tried after 1, 6, 36 and 156 minutes, then every six hours, for two days', () => {
  const [first, second, third, fourth, fifth, ...later] = attemptsOf()
  expect([first, second, third, fourth, fifth]).toEqual([0, 1, 6, 36, 156])
  later.forEach((minute, index) => expect(minute).toBe(156 + (index + 1) * 360))
  expect(later.at(-1)).toBeLessThanOrEqual(2880)
  expect(later.at(-1)! + 360).toBeGreaterThan(2880)
})

it('a clock that stood two days on gives a letter up, and one set back a day does not', () => {
  expect(nextTry({ attempts: 1, since: SINCE, now: after(2880) })).toBeUndefined()
  expect(nextTry({ attempts: 1, since: SINCE, now: after(-1440) })).toEqual(after(-1439))
})
