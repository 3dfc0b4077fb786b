/** Who asks: the columns of the matrix, in this order. The deputy is an archivist who signs second for somebody. */
export const COLUMNS = [
  'ANONYMOUS',
  'SITE',
  'SUBJECT',
  'VISITOR',
  'OWN',
  'ADMINISTRATOR',
  'ARCHIVIST',
  'AUDITOR',
  'CHIEF_PRIVACY_OFFICER',
  'HANDLER',
  'PRIVACY_OFFICER',
  'DEPUTY',
] as const

export type Column = (typeof COLUMNS)[number]
