import { codewords } from './codewords.js'
import { emptyGrid, type Grid, putFormat } from './grid.js'
import { penalty } from './penalty.js'
import { sizeFor } from './sizes.js'

/**
 * The modules of a QR code (byte mode, level L), row by row; true is dark. Drawn here, so that a secret goes to no
 * service and no library. Undefined for a text over 425 bytes.
 */
export const qrCode = (text: string): boolean[][] | undefined => {
  const bytes = new TextEncoder().encode(text)
  const size = sizeFor(bytes.length)
  if (!size) return undefined
  const empty = emptyGrid(size)
  const words = codewords(bytes, size)
  const candidates = MASKS.map((_, mask) => filled(empty, words, mask))
  return candidates.reduce((best, other) => (penalty(other) < penalty(best) ? other : best))
}

/** The eight masks of the standard: which modules are turned over. */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** Lays the bits in columns of two, up and down from the right, past what is already there. */
const filled = (empty: Grid, words: readonly number[], mask: number): boolean[][] => {
  const grid = empty.map((line) => [...line])
  const side = grid.length
  const turns = MASKS[mask]!
  let bit = 0
  let isUp = true
  for (let right = side - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < side; step += 1) {
      const row = isUp ? side - 1 - step : step
      for (const column of [right, right - 1]) {
        if (empty[row]![column] !== undefined) continue
        const isDark = (((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1
        grid[row]![column] = isDark !== turns(row, column)
        bit += 1
      }
    }
    isUp = !isUp
  }
  putFormat(grid, mask)
  return grid.map((line) => line.map(Boolean))
}
