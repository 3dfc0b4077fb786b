import type { Size } from './sizes.js'

/** A square of modules. `undefined` means that nothing is there yet. */
export type Grid = (boolean | undefined)[][]

/** Finders, timing, alignment and version: what every code of a size has; the places of the format are kept free. */
export const emptyGrid = ({ version, align }: Size): Grid => {
  const side = version * 4 + 17
  const grid: Grid = Array.from({ length: side }, () => Array.from({ length: side }, () => undefined))
  for (let at = 8; at < side - 8; at += 1) grid[6]![at] = grid[at]![6] = at % 2 === 0
  for (const [row, column] of [
    [3, 3],
    [3, side - 4],
    [side - 4, 3],
  ] as const)
    ring(grid, row, column, 4)
  const last = align.length - 1
  for (const [one, row] of align.entries()) {
    for (const [other, column] of align.entries()) {
      const isCorner = (one === 0 && (other === 0 || other === last)) || (one === last && other === 0)
      if (!isCorner) ring(grid, row, column, 2)
    }
  }
  putFormat(grid, 0)
  if (version >= 7) putVersion(grid, version)
  return grid
}

/** Level L with one of the eight masks, written twice. */
export const putFormat = (grid: Grid, mask: number): void => {
  const side = grid.length
  const format = (LEVEL_L << 3) | mask
  const bits = ((format << 10) | remainder(format << 10, 0x537)) ^ 0x5412
  for (let at = 0; at < 15; at += 1) {
    const isDark = ((bits >> at) & 1) === 1
    if (at < 6) grid[at]![8] = isDark
    else if (at < 8) grid[at + 1]![8] = isDark
    else grid[8]![at === 8 ? 7 : 14 - at] = isDark
    if (at < 8) grid[8]![side - 1 - at] = isDark
    else grid[side - 15 + at]![8] = isDark
  }
  grid[side - 8]![8] = true
}

const LEVEL_L = 0b01

const putVersion = (grid: Grid, version: number): void => {
  const bits = (version << 12) | remainder(version << 12, 0x1f25)
  for (let at = 0; at < 18; at += 1) {
    const [long, short] = [Math.floor(at / 3), grid.length - 11 + (at % 3)]
    grid[long]![short] = grid[short]![long] = ((bits >> at) & 1) === 1
  }
}

/** A square ring around a dark middle; what falls outside the code is dropped. */
const ring = (grid: Grid, row: number, column: number, reach: number): void => {
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      const distance = Math.max(Math.abs(down), Math.abs(right))
      const line = grid[row + down]
      if (line && column + right >= 0 && column + right < line.length) {
        line[column + right] = reach === 4 ? distance !== 2 && distance !== 4 : distance !== 1
      }
    }
  }
}

const remainder = (value: number, divisor: number): number => {
  const length = 32 - Math.clz32(divisor)
  let rest = value
  while (32 - Math.clz32(rest) >= length) rest ^= divisor << (32 - Math.clz32(rest) - length)
  return rest
}
