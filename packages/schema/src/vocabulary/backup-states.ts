/** How far a backup has come: being written, whole, never finished, deleted after its time. */
export const BACKUP_STATES = ['MAKING', 'WHOLE', 'FAILED', 'DELETED'] as const

export type BackupState = (typeof BACKUP_STATES)[number]
