import { z } from 'zod'

const localeSchema = z.enum(['ko', 'en'])

/** Which language was published and binds, and which is a translation for the screens. */
export const languageSchema = z.strictObject({ original: localeSchema, translation: localeSchema })
