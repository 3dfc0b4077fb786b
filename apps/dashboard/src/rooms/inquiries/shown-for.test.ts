import { clock } from '../../data/clock.js'
import { shownFor } from './shown-for.js'

const inMinutes = (minutes: number) => new Date(clock.now() + minutes * 60_000).toISOString()
const minutesLeft = (until: string) =>
  Math.round((shownFor({ items: [], messages: [], until }).endsAt - clock.now()) / 60_000)

describe('how long revealed values are shown', () => {
  it('is as long as the server says', () => {
    expect(minutesLeft(inMinutes(10))).toBe(10)
  })

  it.each([-2, 0, 60 * 24 * 90])('is five minutes where a moved day puts the end %d minutes away', (minutes) => {
    expect(minutesLeft(inMinutes(minutes))).toBe(5)
  })
})
