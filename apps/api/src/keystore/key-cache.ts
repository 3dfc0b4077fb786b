const LIFE_MS = 5000

type Entry = { readonly key: Uint8Array; readonly until: number }

/**
 * Unwrapped data keys, kept for at most five seconds and zeroed when they leave. `now` in milliseconds, never running
 * back. Gives and takes copies: a key that a caller still uses is not zeroed under its hands.
 */
export class KeyCache {
  readonly #entries = new Map<string, Entry>()
  readonly #now: () => number
  #timer: NodeJS.Timeout | undefined

  constructor(now: () => number) {
    this.#now = now
  }

  get(keyId: string): Uint8Array | undefined {
    this.#sweep()
    return this.#entries.get(keyId)?.key.slice()
  }

  put(keyId: string, key: Uint8Array): void {
    this.drop(keyId)
    this.#sweep()
    this.#entries.set(keyId, { key: key.slice(), until: this.#now() + LIFE_MS })
    this.#watch()
  }

  drop(keyId: string): void {
    this.#entries.get(keyId)?.key.fill(0)
    this.#entries.delete(keyId)
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    for (const keyId of this.#entries.keys()) this.drop(keyId)
  }

  /** Entries are in the order in which they end, so the first that lives is followed by the living only. */
  #sweep(): void {
    const now = this.#now()
    for (const [keyId, { until }] of this.#entries) {
      if (until > now) return
      this.drop(keyId)
    }
  }

  /** Keys leave on time also when nobody asks for any; a waiting timer keeps no program alive. */
  #watch(): void {
    const [first] = this.#entries.values()
    if (this.#timer !== undefined || first === undefined) return
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined
        this.#sweep()
        this.#watch()
      },
      Math.max(50, first.until - this.#now()),
    ).unref()
  }
}
