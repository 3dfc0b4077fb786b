const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of valid UTF-8, byte order mark and all; undefined for other bytes, and for half a surrogate pair. */
export function decodeUtf8(input: string | Uint8Array): string | undefined {
  if (typeof input === 'string') return input.isWellFormed() ? input : undefined
  try {
    return decoder.decode(input)
  } catch {
    return undefined
  }
}
