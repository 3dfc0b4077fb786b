import type { en } from './en.js'

/** Everything the site says, in one language; the compiler holds Korean to the same entries as English. */
export type Words = typeof en
