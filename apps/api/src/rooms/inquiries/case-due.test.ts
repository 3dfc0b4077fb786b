import type { PolicyDocument } from '@jikimi/policy'
import type { Ports } from '../../persistence/work.js'
import { dueDate, endOfDue, isPastDue } from './case-due.js'

const document = { retention: { purposeAchievedAfterDays: 14 } } as PolicyDocument
const ports = { policy: { published: () => ({ document }) } } as unknown as Pick<Ports, 'policy'>

const at = (day: string): Date => new Date(`${day}T12:00:00+09:00`)
const terms = (values: object = {}) => ({
  policy_version_id: 'first',
  period_ends_on: '2027-02-23',
  answered_at: null,
  closed_at: null,
  meeting_ended_at: null,
  ...values,
})

describe('the due date of a case', () => {
  it('is the end of the period, or days after the purpose was achieved, never later than the period', () => {
    expect(dueDate(ports, terms())).toBe('2027-02-23')
    expect(dueDate(ports, terms({ answered_at: at('2026-12-01') }))).toBe('2026-12-15')
    expect(dueDate(ports, terms({ answered_at: at('2027-02-20') }))).toBe('2027-02-23')
  })

  it('goes by answer or meeting, whichever was first, and by closing only where there was neither', () => {
    const closed_at = at('2026-12-24')
    expect(dueDate(ports, terms({ closed_at }))).toBe('2027-01-07')
    expect(dueDate(ports, terms({ closed_at, meeting_ended_at: at('2026-12-10') }))).toBe('2026-12-24')
    const both = { answered_at: at('2026-12-01'), meeting_ended_at: at('2026-12-10') }
    expect(dueDate(ports, terms(both))).toBe('2026-12-15')
    expect(dueDate(ports, terms({ answered_at: both.meeting_ended_at, meeting_ended_at: both.answered_at }))).toBe(
      '2026-12-15',
    )
  })

  it('lasts to the end of its day in Seoul', () => {
    const row = terms({ answered_at: at('2026-12-01') })
    expect(endOfDue(ports, row)).toEqual(new Date('2026-12-15T15:00:00Z'))
    expect([
      isPastDue(ports, row, new Date('2026-12-15T14:59:59Z')),
      isPastDue(ports, row, new Date('2026-12-15T15:00:00Z')),
    ]).toEqual([false, true])
  })
})
