/**
 * The only difference allowed between a published text and its transcription: blanks at either end of a line, empty
 * lines beyond one in a row, empty lines at either end of the text. No word, sign or line break within a paragraph.
 */
export function normaliseBlanks(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
