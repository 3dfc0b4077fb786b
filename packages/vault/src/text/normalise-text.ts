/** The form in which text is stored: Unicode NFC, nothing else changed. `isCleanText` says whether to take it at all. */
export function normaliseText(value: string): string {
  return value.normalize('NFC')
}
