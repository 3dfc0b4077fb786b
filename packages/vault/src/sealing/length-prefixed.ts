/**
 * Encodes parts so that no two different lists give the same bytes: each part is preceded by its length in bytes
 * (32 bits, big-endian). Throws a RangeError for a part with a lone surrogate, which has no bytes of its own.
 */
export function lengthPrefixed(parts: readonly string[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.flatMap(encodePart)))
}

function encodePart(part: string): Uint8Array[] {
  if (!part.isWellFormed()) throw new RangeError('A part of the associated data is not well-formed text.')
  const bytes = Buffer.from(part, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return [length, bytes]
}
