import type { ScanProblem } from '@jikimi/schema'
import { Refusal } from '../../../kernel/refusal.js'

/** More than ten megabytes. */
export const scanTooLarge = () => new Refusal('SCAN_TOO_LARGE', 'INVALID', { mostBytes: 10_000_000 })
/** By its content it is no PDF, PNG or JPEG that only shows something. */
export const scanNotAccepted = (why: ScanProblem) => new Refusal('SCAN_NOT_ACCEPTED', 'INVALID', { why })
/** The kind is none of the list. */
export const scanKindNotKnown = () => new Refusal('SCAN_KIND_NOT_KNOWN', 'INVALID')
/** Twenty lie with the request already. */
export const tooManyScans = () => new Refusal('TOO_MANY_SCANS', 'CONFLICT')
