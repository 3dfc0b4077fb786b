/** What a scan is, by its content. */
export const SCAN_MEDIA = ['PDF', 'PNG', 'JPEG'] as const

export type ScanMedia = (typeof SCAN_MEDIA)[number]
