import { createRequire } from 'node:module'
import Pdf from 'pdfkit'
import { wrapWords } from './wrap-words.js'

const packaged = createRequire(import.meta.url)
const FONTS = 'pretendard/dist/public/static/alternative'
const MARGIN = 48
const BOTTOM = 64
const LEADING = 1.45
const CELL = 4

type Element = PDFKit.PDFStructureElement

/** A tagged A4 document that is written downwards: headings, paragraphs, tables. Breaks lines at spaces, as Korean does. */
export class ReportPage {
  private readonly doc: PDFKit.PDFDocument
  private readonly root: Element
  private readonly done: Promise<Buffer>

  constructor({ title, language }: { readonly title: string; readonly language: 'ko' | 'en' }) {
    const doc = new Pdf({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: BOTTOM },
      pdfVersion: '1.7',
      tagged: true,
      lang: language === 'ko' ? 'ko-KR' : 'en',
      displayTitle: true,
      bufferPages: true,
      info: { Title: title, Producer: 'Jikimi', Creator: 'Jikimi' },
    })
    for (const weight of ['Regular', 'SemiBold'])
      doc.registerFont(weight, packaged.resolve(`${FONTS}/Pretendard-${weight}.ttf`))
    this.doc = doc
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
    const chunks: Buffer[] = []
    this.done = new Promise((done, failed) => {
      doc.on('data', (chunk: Buffer) => void chunks.push(chunk))
      doc.on('end', () => done(Buffer.concat(chunks)))
      doc.on('error', failed)
    })
  }

  heading(level: 1 | 2, text: string): void {
    const size = level === 1 ? 20 : 13
    if (level === 2) this.doc.y += 14
    this.room(size * LEADING + 40)
    this.lines(`H${level}`, this.root, text, { size, font: 'SemiBold' })
    this.doc.y += level === 1 ? 10 : 4
  }

  paragraph(text: string, size = 9.5): void {
    for (const part of text.split('\n')) this.lines('P', this.root, part, { size, font: 'Regular' })
    this.doc.y += 4
  }

  /** The first cell of each row is its header. */
  facts(rows: readonly (readonly [string, string])[]): void {
    this.rows(rows, [0.3, 0.7], (_row, column) => column === 0)
  }

  /** The first row holds the headers of the columns; widths are shares of the page. */
  table(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): void {
    this.rows([head, ...rows], widths, (row) => row === 0)
  }

  /** Numbers the pages, outside of what is read, and ends the document. */
  end(footer: (page: number, of: number) => string): Promise<Buffer> {
    const { doc } = this
    this.root.end()
    const { count } = doc.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page)
      doc.page.margins.bottom = 0
      doc.markContent('Artifact', { type: 'Pagination' })
      doc.font('Regular').fontSize(8).fillColor('#555')
      doc.text(footer(page + 1, count), MARGIN, doc.page.height - 40, {
        width: this.width,
        align: 'center',
        lineBreak: false,
      })
      doc.endMarkedContent()
    }
    doc.end()
    return this.done
  }

  private get width(): number {
    return this.doc.page.width - 2 * MARGIN
  }

  private rows(
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    isHead: (row: number, column: number) => boolean,
  ): void {
    const table = this.doc.struct('Table')
    this.root.add(table)
    rows.forEach((cells, row) => this.row(table, cells, widths, (column) => isHead(row, column)))
    table.end()
    this.doc.y += 4
  }

  private row(
    table: Element,
    cells: readonly string[],
    widths: readonly number[],
    isHead: (column: number) => boolean,
  ): void {
    const { doc } = this
    const styles = cells.map((_, column) => ({ size: 8.5, font: isHead(column) ? 'SemiBold' : 'Regular' }))
    const wrapped = cells.map((text, column) =>
      this.wrapped(text, styles[column]!, widths[column]! * this.width - CELL),
    )
    const height = Math.max(...wrapped.map(({ length }) => length)) * 8.5 * LEADING + CELL
    this.room(height)
    const element = doc.struct('TR')
    table.add(element)
    const top = doc.y
    let left = MARGIN
    wrapped.forEach((lines, column) => {
      const [x, style] = [left, styles[column]!]
      const cell = doc.struct(isHead(column) ? 'TH' : 'TD', {}, () => this.draw(lines, x, top + CELL / 2, style))
      element.add(cell)
      cell.end()
      left += widths[column]! * this.width
    })
    element.end()
    this.rule(top + height)
    doc.y = top + height
  }

  /** A line under a row, for the eye only. */
  private rule(y: number): void {
    const { doc } = this
    doc.markContent('Artifact', { type: 'Layout' })
    doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + this.width, y)
      .lineWidth(0.5)
      .strokeColor('#d0d5dc')
      .stroke()
    doc.endMarkedContent()
  }

  private lines(tag: string, parent: Element, text: string, style: Style): void {
    const { doc } = this
    const lines = this.wrapped(text, style, this.width)
    const most = Math.floor((doc.page.height - MARGIN - BOTTOM) / (style.size * LEADING))
    for (let at = 0; at < lines.length; at += most) {
      const some = lines.slice(at, at + most)
      this.room(some.length * style.size * LEADING)
      const top = doc.y
      const element = doc.struct(tag, {}, () => this.draw(some, MARGIN, top, style))
      parent.add(element)
      element.end()
      doc.y = top + some.length * style.size * LEADING
    }
  }

  private draw(lines: readonly string[], x: number, y: number, { size, font }: Style): void {
    this.doc.font(font).fontSize(size).fillColor('#111')
    // The space stands for the break: whoever copies or listens gets words, not halves grown together
    lines.forEach((line, at) => this.doc.text(`${line} `, x, y + at * size * LEADING, { lineBreak: false }))
  }

  private wrapped(text: string, { size, font }: Style, width: number): string[] {
    this.doc.font(font).fontSize(size)
    return wrapWords(text, width, (part) => this.doc.widthOfString(part))
  }

  private room(height: number): void {
    if (this.doc.y + height > this.doc.page.height - BOTTOM) this.doc.addPage()
  }
}

interface Style {
  readonly size: number
  readonly font: string
}
