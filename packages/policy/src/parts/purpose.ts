import { z } from 'zod'
import type { DeepReadonly } from '../deep-readonly.js'
import { articleNumberSchema } from './article-number.js'
import { codeSchema } from './code.js'
import { localisedSchema } from './localised.js'

/** What items are collected for. Its uses (such as notifying a result) need no consent of their own. */
export type Purpose = DeepReadonly<z.output<typeof purposeSchema>>

export const purposeSchema = z.strictObject({
  code: codeSchema,
  article: articleNumberSchema,
  label: localisedSchema,
  description: localisedSchema,
  uses: z.array(z.strictObject({ code: codeSchema, label: localisedSchema })),
  /** Whether its cases offer times for a meeting. How the office works, and no promise: the digest leaves it out. */
  meeting: z.boolean().default(false),
  /** The parts of the consent text that differ from purpose to purpose. */
  consent: z.strictObject({
    /** When this purpose is achieved, as a phrase. */
    achieved: localisedSchema,
    /** What refusing costs, as sentences. @law PIPA 15② 4 */
    refusal: localisedSchema,
    /** What leaving out the optional items costs, as a sentence. @law PIPA 16③ */
    optional: localisedSchema,
  }),
})
