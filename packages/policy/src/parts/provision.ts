import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'
import { writtenSchema } from './written.js'

/** Provision to third parties: the rule, and the recipients that the policy names. @law PIPA 17 */
export const provisionSchema = z.strictObject({
  article: articleNumberSchema,
  onlyWithPriorConsent: z.boolean(),
  recipients: z.array(z.strictObject({ name: writtenSchema, purpose: localisedSchema })),
})
