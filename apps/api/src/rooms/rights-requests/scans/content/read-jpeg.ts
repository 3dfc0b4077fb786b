import { scanNotAccepted } from '../scans.refusals.js'
import { demandPictureSize } from './demand-picture-size.js'

const START_OF_SCAN = 0xda
const END = 0xd9
/** `C0` to `CF` begin a frame, but for tables of Huffman and arithmetic codes and what is reserved. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
/** Markers that no segment follows: none stands where segments are. */
const isBare = (marker: number): boolean => marker < 0x02 || (marker >= 0xd0 && marker <= 0xd8)

/** A JPEG from its first marker to its last; cameras append what is none of it. @throws Refusal SCAN_NOT_ACCEPTED */
export function readJpeg(bytes: Buffer): Buffer {
  let [hasSize, hasPicture] = [false, false]
  for (let at = 2; bytes[at] === 0xff;) {
    while (bytes[at] === 0xff) at += 1
    const marker = bytes[at] ?? 0
    at += 1
    if (marker === END && hasSize && hasPicture) return bytes.subarray(0, at)
    if (marker === END || isBare(marker) || at + 2 > bytes.length) break
    const length = bytes.readUInt16BE(at)
    if (length < 2 || at + length > bytes.length) break
    if (isFrame(marker)) {
      if (length < 8) break
      demandPictureSize(bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 3))
      hasSize = true
    }
    at += length
    if (marker === START_OF_SCAN) {
      at = endOfCoded(bytes, at)
      hasPicture = true
    }
  }
  throw scanNotAccepted('BROKEN')
}

/** Where the next marker stands behind coded data: in those, `FF` is followed by `00` or restarts the decoder. */
function endOfCoded(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0x00 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw scanNotAccepted('BROKEN')
}
