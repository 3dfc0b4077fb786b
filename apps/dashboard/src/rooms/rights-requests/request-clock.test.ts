import { requestClock } from './request-clock.js'

const at = (daysLeft: number) => requestClock({ state: 'RECEIVED', daysLeft, notifiedAt: null, dueOn: '2026-11-30' })

describe('the clock of a request', () => {
  it.each([
    [7, { is: 'left', days: 7, tone: 'default' }],
    [5, { is: 'left', days: 5, tone: 'primary' }],
    [2, { is: 'left', days: 2, tone: 'warning' }],
    [1, { is: 'left', days: 1, tone: 'warning' }],
    [0, { is: 'today', tone: 'error' }],
    [-1, { is: 'over', days: 1, tone: 'error' }],
  ])('with %i days left says so, and how loud', (daysLeft, clock) => {
    expect(at(daysLeft)).toEqual(clock)
  })

  it('stops once the person has their answer, and when it is withdrawn or lapsed', () => {
    const over = { daysLeft: -30, dueOn: '2026-11-30' }
    expect(requestClock({ ...over, state: 'NOTIFIED', notifiedAt: '2026-11-29T01:00:00Z' })).toMatchObject({
      is: 'answered',
    })
    expect(requestClock({ ...over, state: 'LAPSED', notifiedAt: null })).toMatchObject({ is: 'ended' })
  })

  it('runs on after an objection, though the first answer was sent', () => {
    expect(
      requestClock({ state: 'OBJECTED', daysLeft: -1, notifiedAt: '2026-11-29T01:00:00Z', dueOn: '2026-11-30' }),
    ).toMatchObject({ is: 'over' })
  })
})
