/** How hard a code is to read, by the four rules of the standard: runs, blocks, false finders, imbalance. */
export const penalty = (grid: readonly (readonly boolean[])[]): number => {
  const lines = [...grid, ...grid.map((_, column) => grid.map((line) => line[column]!))]
  return sum(lines.map(runs)) + sum(lines.map(falseFinders)) + blocks(grid) + imbalance(grid)
}

const runs = (line: readonly boolean[]): number => {
  let points = 0
  let length = 0
  for (const [at, isDark] of line.entries()) {
    length = isDark === line[at - 1] ? length + 1 : 1
    if (length === 5) points += 3
    else if (length > 5) points += 1
  }
  return points
}

const falseFinders = (line: readonly boolean[]): number => {
  const text = line.map((isDark) => (isDark ? '1' : '0')).join('')
  let points = 0
  for (let at = 0; at <= text.length - 11; at += 1) {
    const piece = text.slice(at, at + 11)
    if (piece === '10111010000' || piece === '00001011101') points += 40
  }
  return points
}

const blocks = (grid: readonly (readonly boolean[])[]): number => {
  let points = 0
  for (let row = 1; row < grid.length; row += 1) {
    for (let column = 1; column < grid.length; column += 1) {
      const corner = grid[row]![column]
      const isBlock =
        grid[row - 1]![column] === corner && grid[row]![column - 1] === corner && grid[row - 1]![column - 1] === corner
      if (isBlock) points += 3
    }
  }
  return points
}

const imbalance = (grid: readonly (readonly boolean[])[]): number => {
  const dark = sum(grid.map((line) => line.filter(Boolean).length)) / grid.length ** 2
  return Math.floor(Math.abs(dark - 0.5) * 20) * 10
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
