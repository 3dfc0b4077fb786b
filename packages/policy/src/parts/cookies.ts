import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'

/** What cookies are for and which choices the policy promises. @law PIPA 30① 7 */
export const cookiesSchema = z.strictObject({
  article: articleNumberSchema,
  purposes: z.array(localisedSchema),
  choices: z.array(z.enum(['ALLOW_ALL', 'ASK_EACH_TIME', 'REFUSE_ALL'])),
})
