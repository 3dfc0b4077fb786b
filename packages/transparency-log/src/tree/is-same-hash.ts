/** Whether two hashes are the same bytes. Neither is a secret. */
export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
