import { z } from 'zod'

/** The number of an article as published, two digits; also a fact's reference to the article that states it. */
export const articleNumberSchema = z.string().regex(/^\d{2}$/, 'an article number has two digits')
