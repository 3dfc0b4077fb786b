/** The shapes of what may stand in an address. */
export const SHAPES = {
  code: /^[A-Z][A-Z0-9_]*$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  caseNumber: /^[A-Z]-[2-9A-Z]{4}-[2-9A-Z]{4}$/,
} as const
