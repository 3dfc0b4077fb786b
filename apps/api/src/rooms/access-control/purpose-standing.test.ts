import type { Role } from '@jikimi/schema'
import type { HeldDesignation, PersonRights } from './person-rights.js'
import { holdsAnything, personReach } from './person-reach.js'
import { purposeStanding } from './purpose-standing.js'

const DAY = '2026-11-23'

const designation = (rest: Partial<HeldDesignation> = {}): HeldDesignation => ({
  id: 'd1',
  purposes: ['CIVIL_COMPLAINT'],
  from: '2026-11-01',
  until: '2026-11-30',
  authority: '내부관리계획 제5조',
  designatedBy: '보호연',
  approvedBy: '책임한',
  isApproved: true,
  isEnded: false,
  ...rest,
})

const person = (designations: HeldDesignation[], rest: Partial<PersonRights> = {}): PersonRights => ({
  accountId: 'a-person',
  displayName: '지어낸 사람',
  departmentKo: '고객지원팀',
  departmentEn: 'Support',
  accountState: 'ACTIVE',
  roles: new Map<Role, { since: Date; grantedBy: null }>([['HANDLER', { since: new Date(0), grantedBy: null }]]),
  designations: new Map(designations.map((one) => [one.id, one])),
  attendances: new Map(),
  exceptions: new Set(),
  ...rest,
})

const standing = (who: PersonRights, attendedUntil: string | null = DAY) =>
  purposeStanding(who, 'CIVIL_COMPLAINT', { day: DAY, attendedUntil })

const officer = new Map<Role, { since: Date; grantedBy: null }>([
  ['PRIVACY_OFFICER', { since: new Date(0), grantedBy: null }],
])

describe('where somebody stood with a purpose', () => {
  it.each([
    ['in force with attendance that ends today', person([designation()]), DAY, null],
    ['on its first day', person([designation({ from: DAY })]), DAY, null],
    ['on its last day', person([designation({ until: DAY })]), DAY, null],
    ['suspended', person([designation()], { accountState: 'SUSPENDED' }), DAY, 'ACCOUNT_NOT_ACTIVE'],
    ['no handler', person([designation()], { roles: officer }), DAY, 'NOT_HANDLER'],
    ['never designated', person([]), DAY, 'NOT_DESIGNATED'],
    ['for another purpose', person([designation({ purposes: ['IR_MEETING'] })]), DAY, 'NOT_DESIGNATED'],
    ['proposed', person([designation({ isApproved: false })]), DAY, 'DESIGNATION_NOT_APPROVED'],
    ['from tomorrow', person([designation({ from: '2026-11-24' })]), DAY, 'DESIGNATION_NOT_BEGUN'],
    ['until yesterday', person([designation({ until: '2026-11-22' })]), DAY, 'DESIGNATION_OVER'],
    ['ended', person([designation({ isEnded: true })]), DAY, 'DESIGNATION_OVER'],
    ['ended before it began', person([designation({ from: '2026-11-24', isEnded: true })]), DAY, 'DESIGNATION_OVER'],
    ['without training', person([designation()]), null, 'NEVER_ATTENDED'],
    ['with attendance until yesterday', person([designation()]), '2026-11-22', 'ATTENDANCE_LAPSED'],
  ] as const)('%s', (_case, who, attendedUntil, whyNot) => {
    expect(standing(who, attendedUntil)).toMatchObject({ canReach: whyNot === null, whyNot })
  })

  it('tells the first reason where several hold', () => {
    const who = person([designation({ isApproved: false, until: '2026-11-01' })], { accountState: 'DISABLED' })
    expect(standing(who, null).whyNot).toBe('ACCOUNT_NOT_ACTIVE')
    expect(standing({ ...who, accountState: 'ACTIVE' }, null).whyNot).toBe('DESIGNATION_NOT_APPROVED')
  })

  it('shows the designation in force before one that is over, however late that one began', () => {
    const who = person([designation({ id: 'over', from: '2026-11-20', isEnded: true }), designation({ id: 'holds' })])
    expect(standing(who)).toMatchObject({ canReach: true, designationId: 'holds' })
  })

  it('shows the latest of those that are over, and says nothing of one where there is none', () => {
    const over = (id: string, from: string) => designation({ id, from, until: from })
    const who = person([over('first', '2026-01-01'), over('last', '2026-03-01'), over('second', '2026-02-01')])
    expect(standing(who)).toMatchObject({ designationId: 'last', from: '2026-03-01', designatedBy: '보호연' })
    expect(standing(person([]))).toMatchObject({ designationId: null, from: null, authority: null, approvedBy: null })
  })
})

describe('what somebody could reach', () => {
  it('goes by the attendance that lasts longest', () => {
    const attendances = new Map([
      ['t1', '2027-11-01'],
      ['t2', '2026-12-01'],
    ])
    expect(personReach(person([], { attendances }), [], DAY).attendedUntil).toBe('2027-11-01')
  })

  it('names every pair that one person holds, and whether it is excepted', () => {
    const held = { since: new Date(0), grantedBy: null }
    const roles = new Map<Role, typeof held>([
      ['CHIEF_PRIVACY_OFFICER', held],
      ['PRIVACY_OFFICER', held],
      ['AUDITOR', held],
    ])
    const exceptions = new Set(['PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER'])
    expect(personReach(person([], { roles, exceptions }), [], DAY).pairs).toEqual([
      { rule: 'AUDITOR_PRIVACY_OFFICER', isExcepted: false },
      { rule: 'AUDITOR_CHIEF_PRIVACY_OFFICER', isExcepted: false },
      { rule: 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER', isExcepted: true },
    ])
  })

  it('is told of whoever holds a role or a designation, and of nobody who lost all', () => {
    const roles = new Map()
    expect(holdsAnything(person([]), DAY)).toBe(true)
    expect(holdsAnything(person([designation()], { roles }), DAY)).toBe(true)
    expect(holdsAnything(person([designation({ isEnded: true })], { roles }), DAY)).toBe(false)
    expect(holdsAnything(person([designation({ until: '2026-11-22' })], { roles }), DAY)).toBe(false)
  })
})
