import { viewOf } from '../../kernel/view.js'
import { heldPairs } from './held-pairs.js'
import type { PersonRights } from './person-rights.js'
import { purposeStanding } from './purpose-standing.js'
import { HeldPairView, HeldRoleView, PersonReachView } from './reach-report.view.js'

/** What a person could reach on a day, purpose by purpose. */
export function personReach(person: PersonRights, purposes: readonly string[], day: string): PersonReachView {
  const { accountId, displayName, departmentKo, departmentEn, accountState, exceptions } = person
  const attendedUntil = [...person.attendances.values()].toSorted().at(-1) ?? null
  const roles = [...person.roles].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return viewOf(PersonReachView, {
    accountId,
    displayName,
    departmentKo,
    departmentEn,
    accountState,
    roles: roles.map(([role, held]) => viewOf(HeldRoleView, { role, ...held })),
    purposes: purposes.map((purpose) => purposeStanding(person, purpose, { day, attendedUntil })),
    attendedUntil,
    pairs: heldPairs([...person.roles.keys()]).map((rule) =>
      viewOf(HeldPairView, { rule, isExcepted: exceptions.has(rule) }),
    ),
  })
}

/** Whoever held anything: a role, or a designation that was neither ended nor over. */
export const holdsAnything = ({ roles, designations }: PersonRights, day: string): boolean =>
  roles.size > 0 || [...designations.values()].some(({ isEnded, until }) => !isEnded && day <= until)
