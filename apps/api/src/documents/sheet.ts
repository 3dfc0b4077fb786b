/** What stands on a sheet, top to bottom; each part becomes a tagged element. */
export type SheetPart =
  | { readonly kind: 'HEADING'; readonly text: string }
  | { readonly kind: 'TEXT'; readonly text: string }
  /** Small print. */
  | { readonly kind: 'NOTE'; readonly text: string }
  /** The first of each pair is its header. */
  | { readonly kind: 'FACTS'; readonly rows: readonly (readonly [string, string])[] }
  /** Widths are shares of the page, as many as columns. */
  | {
      readonly kind: 'TABLE'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly widths: readonly number[]
    }

/** A document for one person, as plain values: it is drawn in another thread, kept as text, or read aloud. */
export interface Sheet {
  readonly language: 'ko' | 'en'
  readonly title: string
  readonly parts: readonly SheetPart[]
}
