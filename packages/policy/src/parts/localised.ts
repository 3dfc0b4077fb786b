import { z } from 'zod'
import { writtenSchema } from './written.js'

/** The languages that a policy speaks. */
export type Locale = 'ko' | 'en'

/** The same thing said in both languages. */
export type Localised = Readonly<Record<Locale, string>>

export const localisedSchema = z.strictObject({ ko: writtenSchema, en: writtenSchema })
