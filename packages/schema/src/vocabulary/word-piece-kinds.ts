/** What became of a piece of text from one policy version to the next. */
export const WORD_PIECE_KINDS = ['SAME', 'REMOVED', 'ADDED'] as const

export type WordPieceKind = (typeof WORD_PIECE_KINDS)[number]
