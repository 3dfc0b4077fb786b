/** How far an export of records has come. Its file is kept for some days only. */
export const EXPORT_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'OVER'] as const

export type ExportState = (typeof EXPORT_STATES)[number]
