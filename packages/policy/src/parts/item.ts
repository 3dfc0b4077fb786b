import { z } from 'zod'
import type { DeepReadonly } from '../deep-readonly.js'
import { codeSchema } from './code.js'
import { interpreted } from './interpreted.js'
import { localisedSchema } from './localised.js'

/** One kind of personal information that the policy lists (or implies). */
export type Item = DeepReadonly<z.output<typeof itemSchema>>

/** What an item is made of, which decides how it is checked, normalised and masked. */
export type ItemKind = Item['kind']

/** Whether the data subject must give an item, may give it, or it comes about by the intake itself. */
export type ItemRequirement = z.output<typeof requirementSchema>

const requirementSchema = z.enum(['REQUIRED', 'OPTIONAL', 'GENERATED'])

export const itemSchema = z.strictObject({
  code: codeSchema,
  kind: z.enum(['NAME', 'EMAIL', 'PHONE', 'TEXT', 'ADDRESS_OF_ACCESS', 'TIME_OF_ACCESS']),
  label: localisedSchema,
  why: localisedSchema,
  /** By purpose code. A purpose that is absent does not collect this item. */
  requirements: z.record(codeSchema, requirementSchema),
  /** False for what the text lists and the software does not take. */
  collected: z.boolean().default(true),
  /** In characters (Unicode code points). */
  maxLength: z.int().min(1).max(20_000),
  ...interpreted,
})
