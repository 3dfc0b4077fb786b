import { scanNotAccepted } from '../scans.refusals.js'

const MOST_A_SIDE = 12_000
const MOST_PIXELS = 100_000_000

/** By what the header says: whoever opens the picture takes memory for that, however few bytes follow. */
export function demandPictureSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw scanNotAccepted('BROKEN')
  if (width > MOST_A_SIDE || height > MOST_A_SIDE || width * height > MOST_PIXELS)
    throw scanNotAccepted('PICTURE_TOO_LARGE')
}
