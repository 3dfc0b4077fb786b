import { crc32 } from 'node:zlib'
import { scanNotAccepted } from '../scans.refusals.js'
import { demandPictureSize } from './demand-picture-size.js'

const HEAD_BYTES = 8
const FRAME_BYTES = 12

/** A PNG from its signature to the end of `IEND`. @throws Refusal SCAN_NOT_ACCEPTED */
export function readPng(bytes: Buffer): Buffer {
  let hasPicture = false
  for (let at = HEAD_BYTES; at + FRAME_BYTES <= bytes.length;) {
    const end = at + FRAME_BYTES + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) break
    if ((type === 'IHDR') !== (at === HEAD_BYTES)) break
    if (type === 'IHDR') {
      if (end - at !== FRAME_BYTES + 13) break
      demandPictureSize(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12))
    }
    if (type === 'IDAT') hasPicture = true
    if (type === 'IEND' && hasPicture) return bytes.subarray(0, end)
    at = end
  }
  throw scanNotAccepted('BROKEN')
}
