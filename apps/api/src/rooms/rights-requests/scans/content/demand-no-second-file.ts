import type { ScanMedia } from '@jikimi/schema'
import { scanNotAccepted } from '../scans.refusals.js'

const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1')
/** A ZIP may have a comment of 65,535 bytes behind its end, which itself has 22. */
const REACH_OF_ZIP = 65_535 + 22
const PDF = Buffer.from('%PDF-', 'latin1')
/** Within so many bytes old readers look for the beginning of a PDF. */
const REACH_OF_PDF = 1024

/** Bytes that are two files at once say one thing to us and another to whoever opens them. */
export function demandNoSecondFile(media: ScanMedia, bytes: Buffer): void {
  const isZip = bytes.subarray(-REACH_OF_ZIP).includes(END_OF_ZIP)
  const isPdfToo = media !== 'PDF' && bytes.subarray(0, REACH_OF_PDF).includes(PDF)
  if (isZip || isPdfToo) throw scanNotAccepted('SECOND_FILE')
}
