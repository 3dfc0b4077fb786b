const SPELLING = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** Whether this is an instant that exists, in UTC, in whole seconds: no 30 February, no hour 24. */
export function isUtc(text: string): boolean {
  if (!SPELLING.test(text)) return false
  const at = new Date(text)
  return !Number.isNaN(at.getTime()) && at.toISOString() === `${text.slice(0, 19)}.000Z`
}
