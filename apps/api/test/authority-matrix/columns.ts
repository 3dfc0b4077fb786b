/** Who asks: the columns of the matrix, in this order. */
export const COLUMNS = [
  'ANONYMOUS',
  'SITE',
  'SUBJECT',
  'ADMINISTRATOR',
  'ARCHIVIST',
  'AUDITOR',
  'CHIEF_PRIVACY_OFFICER',
  'HANDLER',
  'PRIVACY_OFFICER',
] as const

export type Column = (typeof COLUMNS)[number]
