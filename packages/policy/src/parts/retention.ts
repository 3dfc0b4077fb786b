import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { codeSchema } from './code.js'
import { interpreted } from './interpreted.js'
import { localisedSchema } from './localised.js'
import { writtenSchema } from './written.js'

const monthsSchema = z.int().min(1).max(600)

/** How long, from when, and what a statute keeps longer. */
export const retentionSchema = z.strictObject({
  article: articleNumberSchema,
  months: monthsSchema,
  /** Purposes with a period of their own. */
  byPurpose: z.array(z.strictObject({ purpose: codeSchema, months: monthsSchema })).default([]),
  /** The day of collection with consent, itself not counted. */
  startsAt: z.literal('COLLECTION'),
  /** Days from the achievement of the purpose to the due date. */
  purposeAchievedAfterDays: z.int().min(0).max(366),
  statutory: z.array(
    z.strictObject({ code: codeSchema, statute: writtenSchema, label: localisedSchema, months: monthsSchema }),
  ),
  ...interpreted,
})
