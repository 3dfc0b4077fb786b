/** Where a blob lies. Each part is bound into the seal, so that a blob moved anywhere else no longer opens. */
export type SealedPlace = {
  /** Table that holds the blob. */
  readonly table: string
  /** Primary key of the row. */
  readonly row: string
  /** Collection that the blob belongs to. */
  readonly collection: string
  /** Id of the data key, as the keystore knows it. */
  readonly keyId: string
}
