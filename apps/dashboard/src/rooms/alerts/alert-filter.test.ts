import { alertFilterOf, alertsAt, askedAlerts } from './alert-filter.js'

describe('the filter of alerts', () => {
  it('is open alerts where the address says nothing', () => {
    expect(askedAlerts(alertFilterOf(''))).toEqual({ isOpen: true })
    expect(alertsAt(alertFilterOf(''))).toBe('/alerts')
  })

  it('comes back from the address that it makes', () => {
    const filter = { ...alertFilterOf(''), state: 'OVERDUE', rule: 'CANARY', accountId: 'an-id', from: '2026-11-01' }
    const [, search] = alertsAt(filter).split('?')
    expect(alertFilterOf(`?${search}`)).toEqual(filter)
    expect(askedAlerts(filter)).toEqual({
      state: 'OVERDUE',
      rule: 'CANARY',
      accountId: 'an-id',
      from: '2026-11-01',
    })
  })

  it('asks for alerts of every state only when it is told to', () => {
    expect(alertsAt({ state: '' })).toBe('/alerts?state=')
    expect(askedAlerts(alertFilterOf('?state='))).toEqual({})
  })
})
