/** What a storage place is locked by. @law Decree 30①7 */
export const STORAGE_LOCKS = ['KEY', 'CARD', 'CODE'] as const

export type StorageLock = (typeof STORAGE_LOCKS)[number]
