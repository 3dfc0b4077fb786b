import { z } from 'zod'
import { codeSchema } from './code.js'
import { localisedSchema } from './localised.js'
import { writtenSchema } from './written.js'

/** The company whose policy it is. */
export const controllerSchema = z.strictObject({
  nameKo: writtenSchema,
  nameEn: writtenSchema,
  /** Details that the text gives with nothing but a template's filler in them. */
  placeholders: z.array(z.strictObject({ code: codeSchema, label: localisedSchema, published: writtenSchema })),
})
