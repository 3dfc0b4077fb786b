/**
 * The documents in a text: those of a manifest in JSON (`{ id: text }` or `[text]`), or the text itself when it looks
 * like one GraphQL document. Whether each fits the public contract, the server says. Nothing readable: an empty list.
 */
export const readDocuments = (text: string): readonly string[] => {
  const manifest = parsed(text)
  if (manifest !== undefined) return Object.values(manifest).filter((value) => typeof value === 'string')
  return LOOKS_LIKE_ONE.test(text) ? [text] : []
}

/** The name of the operation in a document, for a person to tell one from another. */
export const nameOfDocument = (document: string): string | undefined =>
  /\b(?:query|mutation)\s+([A-Za-z_]\w*)/.exec(document)?.[1]

const LOOKS_LIKE_ONE = /^[^{]*\b(query|mutation|fragment)\b[^{]*\{|^\s*\{/

const parsed = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
