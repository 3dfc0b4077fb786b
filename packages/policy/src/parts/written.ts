import { z } from 'zod'

/** Text that says something: not empty, not blanks alone. */
export const writtenSchema = z.string().refine((text) => text.trim() !== '', 'must not be blank')
