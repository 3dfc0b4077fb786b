import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'

/** How what became unnecessary is destroyed. @law PIPA 21 */
export const destructionSchema = z.strictObject({
  article: articleNumberSchema,
  separateStorage: z.boolean(),
  methods: z.array(z.strictObject({ medium: z.enum(['PAPER', 'ELECTRONIC']), method: localisedSchema })).min(1),
})
