/** One size of code at correction level L: how many blocks, data bytes in the shorter ones, correction bytes in each. */
export type Size = { version: number; blocks: number; data: number; correction: number; align: readonly number[] }

/** Versions 1 to 13 at level L: up to 425 bytes, far more than an `otpauth` address needs. ISO/IEC 18004, table 9. */
const SIZES: readonly Size[] = [
  { version: 1, blocks: 1, data: 19, correction: 7, align: [] },
  { version: 2, blocks: 1, data: 34, correction: 10, align: [6, 18] },
  { version: 3, blocks: 1, data: 55, correction: 15, align: [6, 22] },
  { version: 4, blocks: 1, data: 80, correction: 20, align: [6, 26] },
  { version: 5, blocks: 1, data: 108, correction: 26, align: [6, 30] },
  { version: 6, blocks: 2, data: 136, correction: 18, align: [6, 34] },
  { version: 7, blocks: 2, data: 156, correction: 20, align: [6, 22, 38] },
  { version: 8, blocks: 2, data: 194, correction: 24, align: [6, 24, 42] },
  { version: 9, blocks: 2, data: 232, correction: 30, align: [6, 26, 46] },
  { version: 10, blocks: 4, data: 274, correction: 18, align: [6, 28, 50] },
  { version: 11, blocks: 4, data: 324, correction: 20, align: [6, 30, 54] },
  { version: 12, blocks: 4, data: 370, correction: 24, align: [6, 32, 58] },
  { version: 13, blocks: 4, data: 428, correction: 26, align: [6, 34, 62] },
]

/** The smallest size that holds so many bytes. Undefined where none of these does. */
export const sizeFor = (bytes: number): Size | undefined =>
  SIZES.find(({ version, data }) => bytes + (version < 10 ? 2 : 3) <= data)
