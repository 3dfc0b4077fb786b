import { z } from 'zod'

/** The code of a purpose, an item and the like: data of the policy, never a closed set of the software. */
export const codeSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'a code is written LIKE_THIS')
  .max(64)
