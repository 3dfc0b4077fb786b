/** The only place that reads the browser's clock, corrected by what the server's answers say about theirs. */
export const clock = {
  /** Milliseconds since 1970 by the server's clock, as far as its answers have told. */
  now: (): number => Date.now() + ahead,

  /** Takes the `date` header of an answer: whole seconds, cut off, so a second is added lest anything stay too long. */
  learn(header: string | null): void {
    const told = header === null ? Number.NaN : Date.parse(header)
    if (!Number.isNaN(told)) ahead = told + 1000 - Date.now()
  },
}

let ahead = 0
