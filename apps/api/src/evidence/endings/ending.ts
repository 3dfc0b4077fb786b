/** Something that must stay ended whatever copy of the database is put back: identifiers, kinds and instants only. */
export interface Ending {
  readonly id: string
  readonly kind: string
  /** The collection, account, designation and so on that it was about. */
  readonly object: string
  readonly at: string
  readonly facts: Readonly<Record<string, unknown>>
}
