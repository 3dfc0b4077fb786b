import type { StaffActor } from '../../authority/actor.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

const NOW = new Date('2026-11-23T00:00:00Z')
const LATER = new Date('2026-11-23T00:30:00Z')

const actor = (values: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'STAFF',
  accountId: 'me',
  departmentId: 'a-department',
  roles: ['HANDLER'],
  purposes: ['IR_MEETING'],
  workingPurposes: ['IR_MEETING'],
  deputisesFor: [],
  attendedUntil: '2027-11-23',
  signedInAt: NOW,
  provedAt: NOW,
  sessionEndsAt: LATER,
  ...values,
})

const inquiry = { purpose: 'IR_MEETING', handler_id: 'me', reach_until: LATER, reach_items: ['EMAIL'] }

describe('the reach of a case', () => {
  it('is for who holds it, works on its purpose, and within its minutes', () => {
    expect(INQUIRY_RULES.hasReach(actor(), inquiry, NOW)).toBe(true)
  })

  it.each([
    ['another holds it', actor(), { ...inquiry, handler_id: 'another' }, NOW],
    ['nobody holds it', actor(), { ...inquiry, handler_id: null }, NOW],
    ['attendance lapsed', actor({ workingPurposes: [] }), inquiry, NOW],
    ['its minutes are over', actor(), inquiry, LATER],
    ['it was never given', actor(), { ...inquiry, reach_until: null }, NOW],
  ])('is nobody’s while %s', (_why, who, which, now) => {
    expect(INQUIRY_RULES.hasReach(who, which, now)).toBe(false)
  })
})

it('a purpose is seen by who is designated, worked on by who attended too', () => {
  const lapsed = actor({ workingPurposes: [] })
  expect(INQUIRY_RULES.reachesPurpose(lapsed, 'IR_MEETING')).toBe(true)
  expect(INQUIRY_RULES.worksOn(lapsed, 'IR_MEETING')).toBe(false)
  expect(INQUIRY_RULES.reachesPurpose(lapsed, 'CIVIL_COMPLAINT')).toBe(false)
})

it('only what the reach is over is revealed by it', () => {
  expect(INQUIRY_RULES.isWithinReach(inquiry, ['EMAIL'])).toBe(true)
  expect(INQUIRY_RULES.isWithinReach(inquiry, ['EMAIL', 'NAME'])).toBe(false)
  expect(INQUIRY_RULES.isWithinReach({ reach_items: null }, ['EMAIL'])).toBe(false)
})

it('an officer gives back the cases of others, never their own', () => {
  expect(INQUIRY_RULES.releases(actor(), 'another')).toBe(true)
  expect(INQUIRY_RULES.releases(actor(), 'me')).toBe(false)
})
