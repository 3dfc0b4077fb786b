import { ALERT_STATES, type AlertState } from '@jikimi/schema'
import { Refusal } from '../../kernel/refusal.js'
import { Explanation } from './explanation.js'

const NOW = new Date('2026-11-23T01:00:00Z')
const LATER = new Date('2026-11-30T01:00:00Z')

const an = (state: AlertState, askedAt: Date | null = NOW, remindedAt: Date | null = null): Explanation =>
  new Explanation({ id: 'i', accountId: 'a', state, askedAt, dueOn: '2026-11-30', remindedAt, version: 3 })

const codeOf = (act: () => void): string => {
  try {
    act()
  } catch (fault) {
    if (fault instanceof Refusal) return fault.code
  }
  return 'DONE'
}

const ACTS: readonly [string, (one: Explanation) => void, AlertState, readonly AlertState[]][] = [
  ['dismissed', (one) => one.dismiss(), 'DISMISSED', ['RAISED']],
  ['asked for', (one) => one.ask(LATER, '2026-12-07'), 'ASKED', ['RAISED']],
  ['answered', (one) => one.answer(), 'ANSWERED', ['ASKED', 'OVERDUE', 'REJECTED']],
  ['rejected', (one) => one.reject(LATER, '2026-12-07'), 'REJECTED', ['ANSWERED']],
  ['signed off', (one) => one.signOff(), 'SIGNED_OFF', ['ANSWERED']],
]

describe('an explanation', () => {
  it.each(ACTS)('is %s from these states and no other', (_name, act, to, from) => {
    for (const state of ALERT_STATES) {
      const one = an(state)
      expect([state, codeOf(() => act(one))]).toEqual([state, from.includes(state) ? 'DONE' : 'ALERT_STATE_NOT_VALID'])
      expect(one.state).toBe(from.includes(state) ? to : state)
    }
  })

  it('is reminded of once a question, while it is awaited', () => {
    for (const state of ALERT_STATES) {
      const one = an(state)
      const isAwaited = state === 'ASKED' || state === 'REJECTED'
      expect([state, one.remind(LATER), one.remind(LATER)]).toEqual([state, isAwaited, false])
    }
  })

  it('is reminded of again when it was rejected', () => {
    const one = an('ANSWERED', NOW, NOW)
    one.reject(LATER, '2026-12-07')
    expect(one.remind(LATER)).toBe(true)
    expect(an('REJECTED', LATER, NOW).remind(LATER)).toBe(true)
    expect(an('REJECTED', NOW, LATER).remind(LATER)).toBe(false)
  })

  it('is overdue from the day after its last day, and once', () => {
    const one = an('ASKED')
    expect([one.miss('2026-11-30'), one.state]).toEqual([false, 'ASKED'])
    expect([one.miss('2026-12-01'), one.state]).toEqual([true, 'OVERDUE'])
    expect(one.miss('2026-12-02')).toBe(false)
    expect(an('ANSWERED').miss('2026-12-02')).toBe(false)
  })

  it('is judged as it was shown', () => {
    expect(codeOf(() => an('ASKED').demandVersion(2))).toBe('ALERT_CHANGED_MEANWHILE')
    expect(codeOf(() => an('ASKED').demandVersion(3))).toBe('DONE')
  })
})
