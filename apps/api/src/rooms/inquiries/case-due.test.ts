import { endOfDue, isPastDue } from './case-due.js'

describe('the due date of a case', () => {
  it('lasts to the end of its day in Seoul', () => {
    const row = { due_on: '2026-12-15' }
    expect(endOfDue(row)).toEqual(new Date('2026-12-15T15:00:00Z'))
    expect([
      isPastDue(row, new Date('2026-12-15T14:59:59Z')),
      isPastDue(row, new Date('2026-12-15T15:00:00Z')),
    ]).toEqual([false, true])
  })
})
