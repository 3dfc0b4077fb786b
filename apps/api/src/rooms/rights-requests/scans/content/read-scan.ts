import type { ScanMedia } from '@jikimi/schema'
import { scanNotAccepted } from '../scans.refusals.js'
import { demandNoSecondFile } from './demand-no-second-file.js'
import { readJpeg } from './read-jpeg.js'
import { readPdf } from './read-pdf.js'
import { readPng } from './read-png.js'

export interface ReadScan {
  readonly media: ScanMedia
  /** From the first byte of what it is to the last: what was appended behind that is not kept. */
  readonly bytes: Buffer
}

const KINDS: readonly (readonly [media: ScanMedia, begins: Buffer, read: (bytes: Buffer) => Buffer])[] = [
  ['PDF', Buffer.from('%PDF-', 'latin1'), readPdf],
  ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), readPng],
  ['JPEG', Buffer.from('\xff\xd8\xff', 'latin1'), readJpeg],
]

/**
 * What a file is, by its content alone: neither its name nor what its sender calls it counts. Nothing is drawn or run.
 * @throws Refusal SCAN_NOT_ACCEPTED for everything but a whole PDF, PNG or JPEG that only shows something.
 */
export function readScan(given: Buffer): ReadScan {
  const kind = KINDS.find(([, begins]) => given.subarray(0, begins.length).equals(begins))
  if (!kind) throw scanNotAccepted('NOT_A_SCAN')
  const [media, , read] = kind
  const bytes = read(given)
  demandNoSecondFile(media, bytes)
  return { media, bytes }
}
