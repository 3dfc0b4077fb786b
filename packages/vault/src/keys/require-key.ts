const KEY_BYTES = 32

/** Throws a RangeError unless the key is 256 bits long: a shorter one is a mistake of the program, not of a person. */
export function requireKey(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new RangeError('A key must be 32 bytes long.')
}
