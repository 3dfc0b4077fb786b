/** One at a time works on a bucket: who buries a key and who packs it into the next epoch never meet. */
export class BucketLocks {
  readonly #last = new Map<number, Promise<void>>()

  /** Holds all of these buckets while `act` runs. Taken in order, so that no two wait for each other. */
  async hold<T>(buckets: Iterable<number>, act: () => Promise<T>): Promise<T> {
    const releases: (() => void)[] = []
    try {
      for (const bucket of [...new Set(buckets)].toSorted((one, other) => one - other))
        releases.push(await this.#take(bucket))
      return await act()
    } finally {
      for (const release of releases) release()
    }
  }

  async #take(bucket: number): Promise<() => void> {
    const before = this.#last.get(bucket)
    const { promise, resolve } = withResolver()
    this.#last.set(bucket, promise)
    await before
    return () => {
      if (this.#last.get(bucket) === promise) this.#last.delete(bucket)
      resolve()
    }
  }
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  const made: { resolve?: () => void } = {}
  const promise = new Promise<void>((resolve) => (made.resolve = resolve))
  return { promise, resolve: () => made.resolve?.() }
}
