/** What the log itself says in its tree: that it begins, that entries were lost, that old records were cut, what was certified. */
export const STATEMENT_KINDS = ['BEGUN', 'RESTORED', 'CUT', 'CERTIFICATE', 'POLICY'] as const

export type StatementKind = (typeof STATEMENT_KINDS)[number]
