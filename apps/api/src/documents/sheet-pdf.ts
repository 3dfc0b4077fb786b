import { ReportPage } from './report-page.js'
import type { Sheet, SheetPart } from './sheet.js'

const FOOTER = {
  ko: (page: number, of: number) => `${page} / ${of}`,
  en: (page: number, of: number) => `${page} of ${of}`,
} as const

/** A sheet as a tagged page with its fonts in it. */
export async function sheetPdf({ language, title, parts }: Sheet): Promise<Buffer> {
  const page = new ReportPage({ title, language })
  page.heading(1, title)
  for (const part of parts) draw(page, part)
  return page.end(FOOTER[language])
}

function draw(page: ReportPage, part: SheetPart): void {
  switch (part.kind) {
    case 'HEADING':
      return page.heading(2, part.text)
    case 'TEXT':
      return page.paragraph(part.text)
    case 'NOTE':
      return page.paragraph(part.text, 8.5)
    case 'FACTS':
      return page.facts(part.rows)
    case 'TABLE':
      return page.table(part.head, part.rows, part.widths)
  }
}
