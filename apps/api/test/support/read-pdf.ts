import { inflateSync } from 'node:zlib'

export interface ReadPdf {
  /** The text as it was drawn, one line a call. */
  readonly lines: readonly string[]
  /** How often each structure type occurs. */
  readonly tags: Readonly<Record<string, number>>
  /** What is not compressed: the objects themselves. */
  readonly plain: string
  readonly pages: number
}

interface PdfObject {
  readonly dictionary: string
  readonly stream: string
}

/** Reads a PDF as pdfkit writes them: text through the fonts' own maps, tags from the structure tree. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const plain = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const [, id, body] of plain.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = '', ...rest] = body!.split('\nstream\n')
    const stream = rest.join('\nstream\n').replace(/\nendstream$/, '')
    const isPacked = dictionary.includes('/FlateDecode') && !dictionary.includes('/FontFile')
    objects.set(id!, { dictionary, stream: isPacked ? inflate(stream) : stream })
  }
  const all = [...objects.values()]
  const fonts = fontsIn(objects)
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary))
  const lines = pages.flatMap(({ dictionary }) => {
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)![1]!)!
    return textIn(contents.stream, fonts)
  })
  const tags: Record<string, number> = {}
  for (const { dictionary } of all) {
    const tag =
      dictionary.includes('/StructElem') || /\/S \/\w+/.test(dictionary)
        ? /\/S \/(\w+)/.exec(dictionary)?.[1]
        : undefined
    if (tag) tags[tag] = (tags[tag] ?? 0) + 1
  }
  return { lines, tags, plain, pages: pages.length }
}

const inflate = (stream: string): string => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')

/** Font name (`F1`) → glyph → text. */
function fontsIn(objects: ReadonlyMap<string, PdfObject>): Map<string, string[]> {
  const fonts = new Map<string, string[]>()
  for (const { dictionary } of objects.values())
    for (const [, name, id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)?.dictionary ?? '')?.[1]
      if (map) fonts.set(name!, glyphsOf(objects.get(map)!.stream))
    }
  return fonts
}

function glyphsOf(map: string): string[] {
  const glyphs: string[] = []
  for (const [, first, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    [...list!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex], at) => {
      glyphs[Number.parseInt(first!, 16) + at] = Buffer.from(hex!.replaceAll(' ', ''), 'hex')
        .swap16()
        .toString('utf16le')
    })
  return glyphs
}

function textIn(content: string, fonts: ReadonlyMap<string, string[]>): string[] {
  let glyphs: string[] = []
  const lines: string[] = []
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) glyphs = fonts.get(font) ?? []
    else lines.push([...shown!.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex]) => read(hex!, glyphs)).join(''))
  }
  return lines
}

const read = (hex: string, glyphs: readonly string[]): string =>
  (hex.match(/.{4}/g) ?? []).map((one) => glyphs[Number.parseInt(one, 16)] ?? '?').join('')
