/** Digits written together. `start` and `end` are places in the shadow. */
export type DigitGroup = {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** True when only a short separator lies between this group and the one before. */
  readonly isLinked: boolean
  /** What stands before: up to eight characters. */
  readonly before: string
}
