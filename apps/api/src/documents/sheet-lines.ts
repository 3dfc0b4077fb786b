import type { Sheet, SheetPart } from './sheet.js'

/** The same sheet as lines of text, for a letter by e-mail and for a preview: every word of it but the title. */
export const sheetLines = ({ parts }: Sheet): string[] => parts.flatMap(linesOf)

function linesOf(part: SheetPart): readonly string[] {
  switch (part.kind) {
    case 'HEADING':
      return ['', `■ ${part.text}`]
    case 'TEXT':
    case 'NOTE':
      return part.text.split('\n')
    case 'FACTS':
      return part.rows.map(([name, value]) => `${name}: ${value.split('\n').join(', ')}`)
    case 'TABLE':
      return part.rows.map((cells) => cells.map((cell, at) => `${part.head[at]}: ${cell}`).join(' / '))
  }
}
