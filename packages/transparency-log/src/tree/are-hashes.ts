/** Whether each is as long as a SHA-256. */
export const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every(({ length }) => length === 32)
