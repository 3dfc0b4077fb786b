import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'
import { writtenSchema } from './written.js'

/** A responsible person as published; contacts may be blank, which is the linter's to say. @law PIPA 31 */
export const officerSchema = z.strictObject({
  article: articleNumberSchema,
  role: z.enum(['CHIEF_PRIVACY_OFFICER', 'PRIVACY_OFFICER']),
  title: localisedSchema,
  name: writtenSchema,
  department: localisedSchema,
  position: localisedSchema,
  email: z.string(),
  telephone: z.string(),
})
