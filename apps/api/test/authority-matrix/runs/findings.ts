/** What a run over a matrix found: cells decided, and a line for each that came out otherwise. */
export interface Findings {
  readonly cells: number
  readonly wrong: readonly string[]
}

/** Collects while a matrix is asked. */
export class Finding {
  cells = 0
  readonly wrong: string[] = []

  expect(cell: string, wanted: string, got: string): void {
    this.cells += 1
    if (wanted !== got) this.wrong.push(`${cell}: ${got}, not ${wanted}`)
  }

  /** What is hidden and what is not there must read the same, byte by byte. */
  expectSame(cell: string, hidden: string, missing: string): void {
    this.cells += 1
    if (hidden !== missing) this.wrong.push(`${cell}: tells apart what is hidden and what is not there`)
  }
}
