import { crc32, deflateSync } from 'node:zlib'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** A PDF of these objects, as plainly as scanning programs write them. For tests. */
export function aPdf(objects: readonly (string | Buffer)[] = [], version = '1.4'): Buffer {
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', ...objects]
  const body = all.map((one, at) =>
    Buffer.concat([latin1(`${at + 1} 0 obj\n`), Buffer.from(one as Buffer), latin1('\nendobj\n')]),
  )
  return Buffer.concat([
    latin1(`%PDF-${version}\n`),
    ...body,
    latin1('trailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
  ])
}

/** A stream object with this dictionary around these bytes. */
export const aStream = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([latin1(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, latin1('\nendstream')])

/** Objects that lie compressed in a stream, as programs write them since PDF 1.5. */
export const someHiddenObjects = (text: string, extra = ''): Buffer =>
  aStream(`/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode ${extra}`, deflateSync(latin1(`10 0 ${text}`)))

/** A PNG whose header claims this size, over a picture of one dot. */
export function aPng(width = 1, height = 1): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const parts = [
    aChunk('IHDR', header),
    aChunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    aChunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), ...parts])
}

export function aChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([latin1(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A JPEG whose frame claims this size; of its coded data only the shape is right. */
export function aJpeg(width = 1, height = 1): Buffer {
  const size = Buffer.from([0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  size.writeUInt16BE(height, 3)
  size.writeUInt16BE(width, 5)
  return Buffer.concat([
    latin1('\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xc0'),
    size,
    latin1('\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\xff\x00\x34\xff\xd0\x56\xff\xd9'),
  ])
}
