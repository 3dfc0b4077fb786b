import { codeScalar } from './code-scalar.js'

/** Code of an item. Whether the policy in force lists it is for the room to decide, not for the scalar. */
export const ItemCodeScalar = codeScalar(
  'ItemCode',
  'Code of an item of the policy version, e.g. `EMAIL`: data of the policy, not a closed set.',
)
