import type { StaffActor } from '../../authority/actor.js'
import { STAFF_RULES } from './staff.rules.js'

const actor = (roles: StaffActor['roles']): StaffActor => ({
  kind: 'STAFF',
  accountId: 'a',
  departmentId: 'd',
  roles,
  purposes: [],
  workingPurposes: [],
  deputisesFor: [],
  attendedUntil: undefined,
  signedInAt: new Date(0),
  provedAt: new Date(0),
  sessionEndsAt: new Date(1),
})

describe('the rules of the room staff', () => {
  it('tell oneself from another', () => {
    expect(STAFF_RULES.isAnother(actor([]), 'a')).toBe(false)
    expect(STAFF_RULES.isAnother(actor([]), 'b')).toBe(true)
  })

  it('let everybody end their own sessions, and an administrator any', () => {
    const own = [{ id: 's' }]
    expect(STAFF_RULES.mayEndSession(actor(['HANDLER']), own, 's')).toBe(true)
    expect(STAFF_RULES.mayEndSession(actor(['HANDLER', 'PRIVACY_OFFICER']), own, 't')).toBe(false)
    expect(STAFF_RULES.mayEndSession(actor(['ADMINISTRATOR']), own, 't')).toBe(true)
  })

  it('keep one administrator, three at most, and one chief privacy officer at most', () => {
    expect(STAFF_RULES.leavesEnough('ADMINISTRATOR', 0)).toBe(false)
    expect(STAFF_RULES.leavesEnough('ADMINISTRATOR', 1)).toBe(true)
    expect(STAFF_RULES.leavesEnough('HANDLER', 0)).toBe(true)
    expect(STAFF_RULES.hasRoomFor('ADMINISTRATOR', 2)).toBe(true)
    expect(STAFF_RULES.hasRoomFor('ADMINISTRATOR', 3)).toBe(false)
    expect(STAFF_RULES.hasRoomFor('CHIEF_PRIVACY_OFFICER', 1)).toBe(false)
    expect(STAFF_RULES.hasRoomFor('HANDLER', 1000)).toBe(true)
  })
})
