import { ROLES } from '@jikimi/schema'
import { GRANTS, isGranted, isPermission, permissionsOf, type Permission } from '../../src/authority/grants.js'
import { ANONYMOUS, type StaffActor } from '../../src/authority/actor.js'

const GRANTEES: readonly string[] = ['ANONYMOUS', 'SITE', 'SUBJECT', 'VISITOR', 'OWN', 'STAFF', 'DEPUTY', ...ROLES]

/** What a page of grants must not say. */
function problemsOf(page: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(page).flatMap(([permission, grantees]) => [
    ...(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/.test(permission) ? [] : [`${permission} is not room:act`]),
    ...(grantees.length > 0 ? [] : [`${permission} is granted to nobody`]),
    ...grantees
      .filter((grantee) => !GRANTEES.includes(grantee))
      .map((grantee) => `${permission} is granted to ${grantee}, whom nobody knows`),
  ])
}

const aStaff = (roles: StaffActor['roles']): StaffActor => ({
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

describe('the page of grants', () => {
  it('is refused with a permission for nobody, for somebody unknown, or with another kind of name', () => {
    expect(problemsOf({ 'a:b': [] })).toEqual(['a:b is granted to nobody'])
    expect(problemsOf({ 'a:b': ['EVERYBODY'] })).toHaveLength(1)
    expect(problemsOf({ '*': ['STAFF'] })).toHaveLength(1)
  })

  it('names grantees that exist for every permission', () => {
    expect(problemsOf(GRANTS)).toEqual([])
  })

  it('holds no permission that it does not name, not even inherited ones', () => {
    for (const word of ['inquiry:everything', 'toString', '__proto__', 'constructor', '', undefined])
      expect(isPermission(word)).toBe(false)
  })

  it('answers no permission that it does not name with a grant', () => {
    for (const actor of [ANONYMOUS, aStaff(ROLES)]) {
      for (const word of ['inquiry:everything', '__proto__']) {
        let isAllowed = false
        try {
          isAllowed = isGranted(actor, word as Permission)
        } catch {
          isAllowed = false
        }
        expect(isAllowed).toBe(false)
      }
    }
  })

  it('gives staff without a role nothing that reaches anybody else', () => {
    expect(permissionsOf(aStaff([])).toSorted()).toEqual([
      'alert:read',
      'credential:change',
      'enrolment:complete',
      'explanation:answer',
      'explanation:list-own',
      'policy:read',
      'session:close',
      'session:end',
      'session:list-own',
      'session:open',
      'session:step-up',
      'viewer:change',
      'viewer:read',
    ])
  })

  it('lets neither administrator nor auditor reveal, answer or find', () => {
    const held = permissionsOf(aStaff(['ADMINISTRATOR', 'AUDITOR']))
    expect(held.filter((permission) => permission.startsWith('inquiry:'))).toEqual([])
  })
})
