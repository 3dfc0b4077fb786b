import { type Actor, ownOf } from '../../authority/actor.js'
import { areOfSeveral } from '../subjects/index.js'

/** Over what the permissions of an own page reach. Verbs ask through this object; SQL decides again from the visit's token. */
export const OWN_PAGE_RULES = {
  /** Collections under the contact that the visit has proven; an agent has none. */
  ownCollections: (actor: Actor): readonly string[] => ownOf(actor).collectionIds,
  /** Requests made under that contact, or those that an agent's mandate covers. */
  ownRequests: (actor: Actor): readonly string[] => ownOf(actor).requestIds,
  /** What nobody does for somebody else: an agent asks, withdraws and objects, and that is all. */
  isThePerson: (actor: Actor): boolean => ownOf(actor).mandateId === undefined,
  /** Several names under one contact that nobody has found to be one person's: nobody is shown the values of another. */
  areOfSeveral,
}
