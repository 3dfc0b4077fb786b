/** Of one scan, as it comes in: ten megabytes. */
export const SCAN_BYTES = 10_000_000
