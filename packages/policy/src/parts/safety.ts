import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'

/** Measures taken for safety, by their nature. @law PIPA 29 */
export const safetySchema = z.strictObject({
  article: articleNumberSchema,
  administrative: z.array(localisedSchema),
  technical: z.array(localisedSchema),
  physical: z.array(localisedSchema),
})
