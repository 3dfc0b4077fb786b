import { cutDays } from './cut-days.js'

describe('the days a cut may be made at', () => {
  it('are first days of months that are old enough and have records before them', () => {
    expect(cutDays('2025-08-17', '2026-11-23', 12)).toEqual(['2025-11-01', '2025-10-01', '2025-09-01'])
  })

  it('are none while everything must still be kept', () => {
    expect(cutDays('2025-11-02', '2026-11-23', 12)).toEqual([])
    expect(cutDays('2026-11-23', '2026-11-23', 24)).toEqual([])
  })

  it('cross the years', () => {
    expect(cutDays('2023-11-30', '2026-02-01', 24)).toEqual(['2024-02-01', '2024-01-01', '2023-12-01'])
  })
})
