import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'

/** Days between a policy-change notice and the day the change takes effect. @law PIPA 30② */
export const noticeSchema = z.strictObject({
  article: articleNumberSchema,
  place: localisedSchema,
  days: z.int().min(0).max(366),
  significantDays: z.int().min(0).max(366),
})
