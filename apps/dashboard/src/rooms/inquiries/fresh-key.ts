/** A key for one act, 128 random bits. `crypto.randomUUID` is missing on plain http, this isn't. */
export const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
