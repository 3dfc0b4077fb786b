const SEGMENTER = new Intl.Segmenter('ko', { granularity: 'grapheme' })

/**
 * What a reader sees as single characters, of the NFC form. Invisible characters are left out: they would be masked in
 * place of visible ones.
 */
export function graphemes(value: string): string[] {
  const visible = value.normalize('NFC').replaceAll(/[\p{C}\p{DI}]/gu, '')
  return Array.from(SEGMENTER.segment(visible.trim()), ({ segment }) => segment)
}
