import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'
import { writtenSchema } from './written.js'

/** Outsourcees that the policy discloses; an empty list is the statement "none". @law PIPA 26② */
export const outsourcingSchema = z.strictObject({
  article: articleNumberSchema,
  outsourcees: z.array(z.strictObject({ name: writtenSchema, work: localisedSchema })),
})
