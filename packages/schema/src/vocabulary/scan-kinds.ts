/** What a scan that lies with a rights request shows. */
export const SCAN_KINDS = ['REQUEST', 'MANDATE', 'IDENTITY', 'EVIDENCE', 'POSTMARK'] as const

export type ScanKind = (typeof SCAN_KINDS)[number]
