import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { codeSchema } from './code.js'

/** What was published, kept beside what the software makes of it. */
export const publishedSchema = z.strictObject({
  /** Digest of the published text; joining the articles must give it again. Absent for a version written here. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hex digits')
    .optional(),
  /** The article with the item lists; absent where it is that of `collectionMethod`. */
  article: articleNumberSchema.optional(),
  /** The item lists of the text. They may overlap or be contradictory where the form's are not. */
  required: z.array(codeSchema),
  optional: z.array(codeSchema),
  generated: z.array(codeSchema),
})
