const KEPT = 120

/** Of a long text that did not change, what stands next to what did. */
export const shortened = (text: string): string =>
  text.length <= 2 * KEPT + 20 ? text : `${text.slice(0, KEPT).trimEnd()} … ${text.slice(-KEPT).trimStart()}`
