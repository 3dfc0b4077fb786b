import { z } from 'zod'
import { localisedSchema } from './localised.js'

/**
 * For facts that the published text may leave open. `implied: true` marks what the text does not state;
 * `interpretation` says, in both languages, how the software reads it, so that linter and reader still see the gap.
 */
export const interpreted = {
  implied: z.boolean().default(false),
  interpretation: localisedSchema.optional(),
}
