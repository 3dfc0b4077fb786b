/** Prints rows as the documentation wants them, so that what it says can be copied from a run and from nowhere else. */
export function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(String).join(' | ')} |`)
  process.stdout.write(`\n### ${title}\n\n${lines.join('\n')}\n`)
}

export const round = (value: number, digits = 2): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(digits)

/** A goal beside what was seen. */
export const goal = (isReached: boolean, words: string): string => `${words}: ${isReached ? 'reached' : 'NOT reached'}`
