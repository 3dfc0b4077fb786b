import { correction } from './correction.js'
import { qrCode } from './qr-code.js'

/** Each row as a number in base 36, so that a code fits a line. */
const written = (modules: boolean[][] | undefined) =>
  modules?.map((line) => Number.parseInt(line.map(Number).join(''), 2).toString(36)).join(' ')

describe('drawing a QR code', () => {
  it('draws the code that an independent reader read back', () => {
    expect(written(qrCode('otpauth://x'))).toBe(
      '18n0f mzi9 wp5p wspp wpjx mxc1 18prz 1kw 18696 3n1b 6u06 16xbj u0e3 5x1 18rly mujz wsw1 ws0k ws0c mxzg 18r7u',
    )
  })

  it('makes the correction bytes of the standard’s worked example', () => {
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17]
    expect(correction(data, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85])
  })

  it.each([
    [17, 21],
    [18, 25],
    [134, 41],
    [135, 45],
    [425, 69],
  ])('gives %d bytes a side of %d modules', (bytes, side) => {
    expect(qrCode('x'.repeat(bytes))).toHaveLength(side)
  })

  it('draws nothing for a text that fits no size', () => {
    expect(qrCode('x'.repeat(426))).toBeUndefined()
  })
})
