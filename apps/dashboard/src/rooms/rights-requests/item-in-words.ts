const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** What is held of an item; the time of access in the screen's words instead of the machine's. */
export const itemInWords = (value: string, when: (instant: string, shape: 'second') => string): string =>
  INSTANT.test(value) ? when(value, 'second') : value
