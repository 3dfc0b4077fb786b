import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'

/** Where personal information comes in. */
export const collectionMethodSchema = z.strictObject({
  article: articleNumberSchema,
  channels: z.array(z.enum(['WEBSITE', 'EMAIL', 'PHONE', 'FAX', 'WRITING'])).min(1),
})
