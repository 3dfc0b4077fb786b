import { codeScalar } from './code-scalar.js'

/** Code of a purpose. Whether the policy in force lists it is for the room to decide, not for the scalar. */
export const PurposeCodeScalar = codeScalar(
  'PurposeCode',
  'Code of a purpose of the policy version, e.g. `CIVIL_COMPLAINT`: data of the policy, not a closed set.',
)
