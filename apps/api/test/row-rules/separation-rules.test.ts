import { ROLES, type Role } from '@jikimi/schema'
import { EXCEPTABLE_PAIR, type DynamicRule, HOLDERS, SEPARATION } from '../../src/authority/separation.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

interface Row {
  readonly name: string
  readonly kind: 'STATIC' | 'DYNAMIC' | 'HOLDERS'
  readonly first: string
  readonly second: string | null
  readonly at_least: number | null
  readonly at_most: number | null
  readonly can_be_excepted: boolean
}

let database: TestDatabase
let rules: readonly Row[]

beforeAll(async () => {
  database = await aDatabase()
  rules = await database.sql<Row>('postgres', 'select * from jikimi.separation_rule')
})

afterAll(() => database.drop())

const ofKind = (kind: Row['kind']): readonly Row[] => rules.filter((rule) => rule.kind === kind)

/** Not one act after another: the matrices ask what whom a scope audits may grant. */
const BY_WHAT_IT_COVERS = 'AUDIT_SCOPE_GRANTED_BY_UNAUDITED'

/** Every rule that verbs can name; a word that is missing here doesn't compile. */
const DYNAMIC: Record<DynamicRule, true> = {
  DESIGNATION_APPROVED_BY_ANOTHER: true,
  ATTENDANCE_ENTERED_BY_ANOTHER: true,
  REVEALS_UNLOCKED_BY_ANOTHER: true,
  ACCOUNT_REINSTATED_BY_ANOTHER: true,
  AUDIT_SCOPE_GRANTED_BY_ANOTHER: true,
  EXCEPTION_ACCEPTED_BY_ANOTHER: true,
  ROLE_GRANTED_BY_ANOTHER: true,
  EXPLANATION_JUDGED_BY_ANOTHER: true,
  INSPECTION_SIGNED_BY_ANOTHER: true,
  RECORD_CUT_APPROVED_BY_ANOTHER: true,
  POLICY_APPROVED_BY_ANOTHER: true,
  DESTRUCTION_APPROVED_BY_ANOTHER: true,
  HOLD_RELEASED_BY_ANOTHER: true,
  MEDIUM_WITNESSED_BY_ANOTHER: true,
  COMPULSION_DECIDED_BY_ANOTHER: true,
  RESTRICTION_LIFTED_BY_ANOTHER: true,
}

describe('the separation of duties, as the API and as the database have it', () => {
  it('keeps the same pairs of roles apart, under the same names', () => {
    const ofApi = ROLES.flatMap((one) => ROLES.map((other) => [one, other] as const))
      .filter(([one, other]) => one !== other)
      .flatMap((roles) => SEPARATION.conflictAmong(roles)?.join('_') ?? [])
    const ofDatabase = ofKind('STATIC').flatMap(({ first, second }) => [`${first}_${second}`, `${first}_${second}`])
    expect(ofApi.toSorted()).toEqual(ofDatabase.toSorted())
    expect(ofKind('STATIC').every(({ name, first, second }) => name === `${first}_${second}`)).toBe(true)
  })

  it('lets the same one pair be excepted', () => {
    expect(rules.filter(({ can_be_excepted }) => can_be_excepted).map(({ name }) => name)).toEqual([EXCEPTABLE_PAIR])
    const roles: Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER']
    expect(SEPARATION.conflictAmong(roles)).toEqual(roles)
    expect(SEPARATION.conflictAmong(roles, new Set([EXCEPTABLE_PAIR]))).toBeUndefined()
  })

  it('counts the holders of the same roles within the same bounds', () => {
    const ofDatabase = Object.fromEntries(
      ofKind('HOLDERS').map(({ first, at_least, at_most }) => [
        first,
        { ...(at_least === null ? {} : { atLeast: at_least }), ...(at_most === null ? {} : { atMost: at_most }) },
      ]),
    )
    expect(HOLDERS).toEqual(ofDatabase)
    expect(ofKind('HOLDERS').every(({ name, first }) => name === `${first}_HOLDERS`)).toBe(true)
  })

  it('wants another person for the same second acts', () => {
    expect(Object.keys(DYNAMIC).toSorted()).toEqual(
      ofKind('DYNAMIC')
        .map(({ name }) => name)
        .filter((name) => name !== BY_WHAT_IT_COVERS)
        .toSorted(),
    )
    for (const rule of Object.keys(DYNAMIC) as DynamicRule[]) {
      expect(SEPARATION.areApart(rule, 'one', 'one')).toBe(false)
      expect(SEPARATION.areApart(rule, 'one', 'another')).toBe(true)
    }
  })
})
