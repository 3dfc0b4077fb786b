import type { AccountState, RightsChange } from '@jikimi/schema'
import type { HeldDesignation, PersonRights } from './person-rights.js'
import type { RightsFact } from './rights-fact.js'

type Fold = (person: PersonRights, fact: RightsFact) => void

const becomes =
  (state: AccountState): Fold =>
  (person) => {
    person.accountState = state
  }

const designates =
  (what: (fact: RightsFact) => Partial<HeldDesignation>): Fold =>
  ({ designations }, fact) => {
    const id = fact.objectId!
    const { purposes, from, until, detail: authority } = fact
    const before = designations.get(id) ?? {
      id,
      designatedBy: null,
      approvedBy: null,
      isApproved: false,
      isEnded: false,
    }
    designations.set(id, { ...before, purposes, from: from!, until: until!, authority, ...what(fact) })
  }

/** What is not here changes nobody's reach. */
const FOLDS: Partial<Record<RightsChange, Fold>> = {
  ACCOUNT_CREATED: becomes('INVITED'),
  ACCOUNT_OPENED: becomes('ACTIVE'),
  ACCOUNT_REINSTATED: becomes('ACTIVE'),
  ACCOUNT_SUSPENDED: becomes('SUSPENDED'),
  ACCOUNT_DISABLED: becomes('DISABLED'),
  ROLE_GRANTED: ({ roles }, { role, at, byName }) => roles.set(role!, { since: at, grantedBy: byName }),
  ROLE_REVOKED: ({ roles }, { role }) => roles.delete(role!),
  // Who rewrites a proposal proposes it, as the designation itself says from then on
  DESIGNATION_PROPOSED: designates(({ byName }) => ({ designatedBy: byName })),
  DESIGNATION_APPROVED: designates(({ byName }) => ({ isApproved: true, approvedBy: byName })),
  DESIGNATION_ENDED: designates(() => ({ isEnded: true })),
  DESIGNATION_DECLINED: ({ designations }, { objectId }) => designations.delete(objectId!),
  ATTENDANCE_ENTERED: ({ attendances }, { objectId, attendedUntil }) => attendances.set(objectId!, attendedUntil!),
  ATTENDANCE_VOIDED: ({ attendances }, { objectId }) => attendances.delete(objectId!),
  EXCEPTION_ACCEPTED: ({ exceptions }, { detail }) => exceptions.add(detail!),
  EXCEPTION_ENDED: ({ exceptions }, { detail }) => exceptions.delete(detail!),
}

/** From nothing, entry by entry, to what everybody held after the last of them. Each is named as its last entry names them. */
export function foldRights(facts: readonly RightsFact[]): readonly PersonRights[] {
  const people = new Map<string, PersonRights>()
  for (const fact of facts) {
    const person = people.get(fact.accountId) ?? nobodyYet(fact)
    people.set(fact.accountId, person)
    const { accountName: displayName, departmentKo, departmentEn } = fact
    Object.assign(person, { displayName, departmentKo, departmentEn })
    FOLDS[fact.change]?.(person, fact)
  }
  return [...people.values()]
}

const nobodyYet = ({ accountId, accountName, departmentKo, departmentEn }: RightsFact): PersonRights => ({
  accountId,
  displayName: accountName,
  departmentKo,
  departmentEn,
  accountState: 'INVITED',
  roles: new Map(),
  designations: new Map(),
  attendances: new Map(),
  exceptions: new Set(),
})
