import { createHash } from 'node:crypto'

/** RFC 6962 §2.1 word for word, over a list of entries. Slow, and easy to compare with the text of the RFC. */
const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The largest power of two smaller than n. */
function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

export class NaiveTree {
  private readonly known = new Map<string, Buffer>()

  constructor(private readonly entries: readonly Buffer[]) {}

  /** MTH(D[from:to]). */
  root(from = 0, to = this.entries.length): Buffer {
    if (from === to) return sha256()
    if (to - from === 1) return sha256(Buffer.of(0), this.entries[from]!)
    const name = `${from}-${to}`
    const known = this.known.get(name)
    if (known) return known
    const k = split(to - from)
    const made = sha256(Buffer.of(1), this.root(from, from + k), this.root(from + k, to))
    this.known.set(name, made)
    return made
  }

  /** PATH(m, D[from:to]). */
  path(m: number, from = 0, to = this.entries.length): Buffer[] {
    const n = to - from
    if (n <= 1) return []
    const k = split(n)
    return m < k
      ? [...this.path(m, from, from + k), this.root(from + k, to)]
      : [...this.path(m - k, from + k, to), this.root(from, from + k)]
  }

  /** PROOF(m, D[0:to]). */
  proof(m: number, to = this.entries.length): Buffer[] {
    return this.subproof(m, 0, to, true)
  }

  private subproof(m: number, from: number, to: number, isWhole: boolean): Buffer[] {
    const n = to - from
    if (m === n) return isWhole ? [] : [this.root(from, to)]
    const k = split(n)
    return m <= k
      ? [...this.subproof(m, from, from + k, isWhole), this.root(from + k, to)]
      : [...this.subproof(m - k, from + k, to, false), this.root(from, from + k)]
  }
}
