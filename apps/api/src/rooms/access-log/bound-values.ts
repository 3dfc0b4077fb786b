/** Values of a statement that is made for the question at hand: each is bound, none is written into it. */
export class BoundValues {
  readonly values: unknown[] = []

  /** `$1::type`, for a value that has now this place. */
  bind(value: unknown, type: string): string {
    this.values.push(value)
    return `$${this.values.length}::${type}`
  }
}
