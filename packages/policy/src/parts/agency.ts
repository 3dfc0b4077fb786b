import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { codeSchema } from './code.js'
import { localisedSchema } from './localised.js'

/** An authority outside the company that hears complaints about infringements. */
export const agencySchema = z.strictObject({
  article: articleNumberSchema,
  code: codeSchema,
  name: localisedSchema,
  telephone: z.string().regex(/^\d[\d-]*$/, 'a telephone number is written in digits and hyphens'),
})
