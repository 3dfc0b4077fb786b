/** A number that the server counts up to a limit only: `99+` from the limit on. */
export const cappedCount = (count: number, atMost: number): string =>
  count >= atMost ? `${atMost - 1}+` : String(count)
