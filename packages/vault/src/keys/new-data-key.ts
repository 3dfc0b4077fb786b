import { randomBytes } from 'node:crypto'

/** A fresh 256-bit key from the system's random source. The caller zeroes it when done. */
export function newDataKey(): Uint8Array {
  const random = randomBytes(32)
  const key = new Uint8Array(random)
  random.fill(0)
  return key
}
