/** The same choices for the same number. */
export class Seeded {
  private state: number

  constructor(readonly seed: number) {
    this.state = seed >>> 0
  }

  /** 0 ≤ n < below. */
  below(below: number): number {
    return Math.floor(this.next() * below)
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!
  }

  isHeads = (): boolean => this.next() < 0.5

  bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, () => this.below(256)))

  uuid(): string {
    const hex = this.bytes(16).toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  }

  /** A bit of these bytes turned over. */
  flipped(bytes: Buffer): Buffer {
    const own = Buffer.from(bytes)
    const at = this.below(own.length)
    own[at] = own[at]! ^ (1 << this.below(8))
    return own
  }

  /** Mulberry32: small, and good enough to choose by. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
