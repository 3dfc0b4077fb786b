import { z } from 'zod'
import { articleNumberSchema } from './article-number.js'
import { localisedSchema } from './localised.js'

const rightSchema = z.enum(['ACCESS', 'CORRECTION', 'DELETION', 'SUSPENSION', 'WITHDRAWAL'])

/** Rights of the data subject as the policy names them, and the ways to exercise them. @law PIPA 35-38 */
export const rightsSchema = z.strictObject({
  article: articleNumberSchema,
  demands: z.array(z.strictObject({ code: rightSchema, label: localisedSchema })).min(1),
  channels: z.array(z.enum(['WRITING', 'PHONE', 'EMAIL', 'FAX', 'WEBSITE'])).min(1),
  /** While one of these is pending, the data can be neither used nor provided. */
  restrictedWhilePending: z.array(rightSchema),
  representatives: z.array(z.enum(['LEGAL_REPRESENTATIVE', 'DELEGATED_AGENT'])),
  powerOfAttorney: localisedSchema,
})
