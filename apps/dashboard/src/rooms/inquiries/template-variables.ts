/** The variables of templates, in the order in which they are offered. The server knows the same, and no others. */
export const TEMPLATE_VARIABLES = [
  'visitorName',
  'caseNumber',
  'companyName',
  'receivedOn',
  'policyVersion',
  'goneBy',
] as const

/** A variable as it stands in a text. */
export const written = (name: string): string => `{{${name}}}`

/** A text with something put where the caret is, and where the caret is afterwards. */
export const insertedAt = (text: string, at: number, piece: string): { text: string; caret: number } => ({
  text: text.slice(0, at) + piece + text.slice(at),
  caret: at + piece.length,
})
