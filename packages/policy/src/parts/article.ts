import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { writtenSchema } from './written.js'

const textSchema = z.strictObject({ heading: writtenSchema, body: writtenSchema })

/** One article in both languages. */
export const articleSchema = z.strictObject({
  number: articleNumberSchema,
  text: z.strictObject({ en: textSchema, ko: textSchema }),
})
