/** Documents that somebody may show; none is copied and no number noted. */
export const DOCUMENT_KINDS = ['RESIDENT_CARD', 'DRIVING_LICENCE', 'PASSPORT', 'FOREIGNER_CARD', 'OTHER'] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
