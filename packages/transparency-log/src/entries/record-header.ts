/** What purpose or duty a record rests on. */
export interface RecordGround {
  readonly kind: 'purpose' | 'duty'
  readonly code: string
}

/** What everybody who may read the tree sees of a record. Follows from its body. */
export interface RecordHeader {
  /** The record's time, cut to the hour: `2026-11-23T04:00:00Z`. */
  readonly hour: string
  readonly ground: RecordGround
  /** Of who acted, at that time; null where it was nobody on the staff. */
  readonly departmentId: string | null
  /** Which part of how many; counted from 1. */
  readonly part: number
  readonly parts: number
}
