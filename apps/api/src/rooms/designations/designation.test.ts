import { Designation } from './designation.js'

const NOW = new Date('2026-11-23T00:00:00Z')
const TERMS = { purposes: ['IR_MEETING'], from: '2026-11-23', until: '2026-12-22', authority: '내부관리계획 제5조' }

const proposed = (values: Partial<Designation> = {}): Designation =>
  Object.assign(new Designation(), { accountId: 'a-handler', designatedBy: 'an-officer', version: 1, ...values })

describe('a designation', () => {
  it('keeps who approved it and when', () => {
    const designation = proposed()
    designation.approve('the-chief', NOW)
    expect(designation).toMatchObject({ approvedBy: 'the-chief', approvedAt: NOW })
  })

  it.each([
    ['approved', proposed({ approvedAt: NOW, approvedBy: 'the-chief' })],
    ['ended', proposed({ endedAt: NOW, endedBy: 'an-officer' })],
  ])('that is %s is neither changed, approved nor declined', (_state, designation) => {
    for (const act of [
      () => designation.change(TERMS),
      () => designation.approve('the-chief', NOW),
      () => designation.decline('the-chief', NOW),
    ])
      expect(act).toThrow('DESIGNATION_NOT_PROPOSED')
  })

  it('ends once, proposed or approved', () => {
    for (const designation of [proposed(), proposed({ approvedAt: NOW })]) {
      designation.end('an-officer', NOW)
      expect(designation).toMatchObject({ endedAt: NOW, endedBy: 'an-officer' })
      expect(() => designation.end('an-officer', NOW)).toThrow('DESIGNATION_ALREADY_ENDED')
    }
  })

  it('refuses an act on a version that the screen did not show', () => {
    expect(() => proposed({ version: 3 }).demandVersion(2)).toThrow('DESIGNATION_CHANGED_MEANWHILE')
  })
})
