/** Controls but tab, line feed and carriage return; and the character that stands for bytes that were lost. */
const UNCLEAN = /[^\P{Cc}\t\n\r]|\ufffd/u

/** False for text that was damaged on its way or that a database refuses: NUL, controls, lone surrogates, U+FFFD. */
export function isCleanText(value: string): boolean {
  return value.isWellFormed() && !UNCLEAN.test(value)
}
