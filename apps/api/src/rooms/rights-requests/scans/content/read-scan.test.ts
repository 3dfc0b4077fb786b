import { deflateSync } from 'node:zlib'
import type { ScanProblem } from '@jikimi/schema'
import { sheetPdf } from '../../../../documents/sheet-pdf.js'
import { Refusal } from '../../../../kernel/refusal.js'
import { aChunk, aJpeg, aPdf, aPng, aStream, someHiddenObjects } from './a-scan.js'
import { readScan } from './read-scan.js'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

function problemOf(bytes: Buffer): ScanProblem | 'NONE' {
  try {
    readScan(bytes)
    return 'NONE'
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return fault.facts['why'] as ScanProblem
  }
}

describe('a scan', () => {
  it.each([
    ['PDF', aPdf()],
    ['PDF', aPdf([], '2.0')],
    ['PNG', aPng(2480, 3508)],
    ['JPEG', aJpeg(4000, 3000)],
  ] as const)('is a %s by its content', (media, bytes) => {
    expect(readScan(bytes).media).toBe(media)
  })

  it.each([
    ['a program of Windows', latin1('MZ\x90\x00')],
    ['a program of Linux', latin1('\x7fELF')],
    ['a script', latin1('#!/bin/sh\n')],
    ['a page', latin1('<html><script>alert(1)</script>')],
    ['a drawing that may run scripts', latin1('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an archive', latin1('PK\x03\x04')],
    ['another kind of picture', latin1('GIF89a')],
    ['a program in front of a PDF', Buffer.concat([latin1('MZ\x90\x00'), aPdf()])],
    ['nothing', Buffer.alloc(0)],
  ])('is not %s, whatever it is called', (_what, bytes) => {
    expect(problemOf(bytes)).toBe('NOT_A_SCAN')
  })

  it.each([
    ['PDF', aPdf()],
    ['PNG', aPng()],
    ['JPEG', aJpeg()],
  ])('is kept without what was appended to a %s', (_media, bytes) => {
    const appended = Buffer.concat([bytes, latin1('<script>alert(1)</script>')])
    expect(readScan(appended).bytes.length).toBeLessThanOrEqual(bytes.length)
    expect(readScan(appended).bytes.includes('script')).toBe(false)
  })

  it.each([
    ['PNG', aPng()],
    ['JPEG', aJpeg()],
    ['PDF', aPdf()],
  ])('is not taken where a %s breaks off anywhere', (_media, bytes) => {
    const most = bytes.length - (bytes.subarray(0, 1).toString() === '%' ? 2 : 1)
    for (let end = 0; end <= most; end += 1)
      expect(['BROKEN', 'NOT_A_SCAN']).toContain(problemOf(bytes.subarray(0, end)))
  })

  it('is no archive at the same time', () => {
    const end = latin1('PK\x05\x06'.padEnd(22, '\0'))
    expect(problemOf(aPdf([aStream('', end)]))).toBe('SECOND_FILE')
    expect(problemOf(withComment(end))).toBe('SECOND_FILE')
    const header = aPng().subarray(0, 33)
    expect(problemOf(Buffer.concat([header, aChunk('tEXt', end), aPng().subarray(33)]))).toBe('SECOND_FILE')
  })

  it('is no PDF inside a picture', () => {
    expect(problemOf(withComment(latin1('%PDF-1.4')))).toBe('SECOND_FILE')
  })
})

/** A JPEG with a comment in it. */
function withComment(comment: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(comment.length + 2)
  return Buffer.concat([aJpeg().subarray(0, 2), latin1('\xff\xfe'), length, comment, aJpeg().subarray(2)])
}

describe('a picture', () => {
  it.each([
    ['PNG', aPng],
    ['JPEG', aJpeg],
  ] as const)('of few bytes that says it is huge is not taken (%s)', (_media, of) => {
    expect(problemOf(of(12_000, 8_000))).toBe('NONE')
    expect(problemOf(of(12_001, 1))).toBe('PICTURE_TOO_LARGE')
    expect(problemOf(of(1, 12_001))).toBe('PICTURE_TOO_LARGE')
    expect(problemOf(of(12_000, 12_000))).toBe('PICTURE_TOO_LARGE')
    expect(problemOf(of(0, 10))).toBe('BROKEN')
  })

  it('of the largest size that a header can say is not taken', () => {
    expect(problemOf(aPng(0xffff_ffff, 0xffff_ffff))).toBe('PICTURE_TOO_LARGE')
    expect(problemOf(aJpeg(0xffff, 0xffff))).toBe('PICTURE_TOO_LARGE')
  })

  it('with one byte changed is no PNG any more', () => {
    const whole = aPng()
    for (let at = 8; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed[at]! ^= 1
      expect(problemOf(changed)).not.toBe('NONE')
    }
  })
})

describe('a PDF', () => {
  it.each([
    ['/Encrypt 5 0 R', 'PDF_ENCRYPTED'],
    ['/S /JavaScript /JS (app.alert(1))', 'PDF_RUNS'],
    ['/S /Java#53cript', 'PDF_RUNS'],
    ['/S /#4A#61#76#61#53#63#72#69#70#74', 'PDF_RUNS'],
    ['/S/JavaScript/JS 5 0 R', 'PDF_RUNS'],
    ['/Names << /JavaScript 5 0 R >>', 'PDF_RUNS'],
    ['/S /Launch /F (cmd.exe)', 'PDF_RUNS'],
    ['/S /SubmitForm', 'PDF_RUNS'],
    ['/S /ImportData', 'PDF_RUNS'],
    ['/S /GoToR', 'PDF_RUNS'],
    ['/S /GoToE', 'PDF_RUNS'],
    ['/Subtype /RichMedia', 'PDF_RUNS'],
    ['/AcroForm << /XFA 5 0 R >>', 'PDF_RUNS'],
    ['/Names << /EmbeddedFiles 5 0 R >>', 'PDF_CARRIES_FILES'],
    ['/Type /Embedded#46ile', 'PDF_CARRIES_FILES'],
    ['/Subtype /FileAttachment', 'PDF_CARRIES_FILES'],
  ] as const)('with %s is not taken, in the open and in a stream of objects', (entry, problem) => {
    expect(problemOf(aPdf([`<< ${entry} >>`]))).toBe(problem)
    expect(problemOf(aPdf([someHiddenObjects(`<< ${entry} >>`)], '1.5'))).toBe(problem)
  })

  it('with plain objects in a stream is taken, as programs for scanning write it', () => {
    expect(problemOf(aPdf([someHiddenObjects('<< /Type /Page /Outlines << /First 9 0 R >> >>')], '1.5'))).toBe('NONE')
  })

  it('with a packed table of where its objects lie is taken, and our own paper, too', async () => {
    const table = aStream(
      '/Type /XRef /W [1 2 1] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>',
      deflateSync(Buffer.alloc(50)),
    )
    expect(problemOf(aPdf([someHiddenObjects('<< /Type /Page >>'), table], '1.5'))).toBe('NONE')
    const parts = [{ kind: 'TEXT' as const, text: '지어낸 위임장' }]
    expect(problemOf(await sheetPdf({ language: 'ko', title: '위임장', parts }))).toBe('NONE')
  })

  it('with names that only begin alike is taken', () => {
    expect(problemOf(aPdf(['<< /Launcher 1 /JavaScripts 2 /Encrypted 3 /FirstChar 4 >>']))).toBe('NONE')
  })

  const evil = deflateSync(latin1('10 0 << /S /JavaScript >>'))
  it.each([
    ['by a filter that we do not open', aStream('/N 1 /First 5 /Filter /LZWDecode', evil)],
    ['by two filters', aStream('/N 1 /First 5 /Filter [/ASCII85Decode /FlateDecode]', evil)],
    ['by the short name of a filter', aStream('/N 1 /First 5 /Filter /RL', evil)],
    ['by the same filter twice', aStream('/N 1 /First 5 /Filter [/FlateDecode /FlateDecode]', deflateSync(evil))],
    ['by a predictor', someHiddenObjects('<< >>', '/DecodeParms << /Predictor 12 /Columns 4 >>')],
    ['behind a comment', aStream('/N 1 /First 5 %\n/Filter /FlateDecode', evil)],
    ['behind a string', aStream('/N 1 /First 5 /X (>>) /Filter /FlateDecode', evil)],
    ['in another file', aStream('/N 1 /First 5 /Filter /FlateDecode /F 9 0 R', evil)],
    ['in bytes that are not what they say', aStream('/N 1 /First 5 /Filter /FlateDecode', latin1('10 0 << >>'))],
    ['in a bomb', aStream('/N 1 /First 5 /Filter /FlateDecode', deflateSync(Buffer.alloc(40_000_000)))],
    ['under a mark that no stream follows', '<< /Type /ObjStm /N 1 /First 5 >>'],
    ['behind a long gap', aStream(`/Type /ObjStm /N 1 /First 5 ${' '.repeat(5000)}`, evil)],
  ])('that hides objects %s is not taken', (_how, object) => {
    expect(problemOf(aPdf([object], '1.5'))).toBe('PDF_HIDES')
  })

  it('without its mark of the type is opened by what no reader can do without', () => {
    expect(problemOf(aPdf([aStream('/N 1 /First 5 /Filter /FlateDecode', evil)], '1.5'))).toBe('PDF_RUNS')
    expect(problemOf(aPdf([aStream('/N 1 /Fir#73t 5 /Filter /Flate#44ecode', evil)], '1.5'))).toBe('PDF_RUNS')
  })

  it('of ten megabytes that are made to be slow is read within seconds', () => {
    const streams = latin1('1 0 obj\n<< /First 1 >>\nstream\n'.repeat(300_000))
    const spaces = latin1('\n '.repeat(2_000_000))
    const began = performance.now()
    for (const filling of [streams, spaces, latin1('#'.repeat(9_000_000)), latin1('/First stream\n'.repeat(600_000))])
      problemOf(aPdf([filling]))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
