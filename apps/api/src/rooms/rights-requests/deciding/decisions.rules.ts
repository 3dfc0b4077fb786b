import type { RefusalGround } from '@jikimi/schema'
import type { StaffActor } from '../../../authority/actor.js'
import { isGroundOf, type Right } from './refusal-grounds.js'

/** Over what decisions reach; the database decides again. Verbs ask through this object. */
export const DECISION_RULES = {
  /** Only on a ground that the law knows for this right. @law PIPA 35④, 36①, 37② */
  fits: (right: Right, ground: RefusalGround): boolean => isGroundOf(right, ground),
  /** Only access can wait for a justified reason; everything else is answered within its ten days. @law PIPA 35③, 36②, 37② */
  isDeferrable: (right: Right): boolean => right === 'ACCESS',
  /** An objection is another person's to decide than the decision was. @law PIPA 38⑤ */
  mayDecide: ({ accountId }: StaffActor, decidedBefore: readonly string[]): boolean =>
    !decidedBefore.includes(accountId),
} as const
