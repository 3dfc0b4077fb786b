import { parseEntry, TILE_WIDTH } from '@jikimi/transparency-log'

/** Where entries are read: `width` of bundle `n`. */
export interface Bundles {
  entries(n: number, width: number): Uint8Array[]
}

/** Records follow the clock closely, not exactly: so much on both sides of a period belongs to it. */
const MARGIN_MS = 2 * 3_600_000

/**
 * The entries of a period with two hours of records before and behind it, in whole bundles: from `first`, a multiple of
 * 256, up to `end`, which is one too or the tree's size.
 */
export function entryRange(
  bundles: Bundles,
  size: number,
  { from, until }: { readonly from: Date; readonly until: Date },
): { readonly first: number; readonly end: number } {
  const count = Math.ceil(size / TILE_WIDTH)
  const [opens, closes] = [from.getTime() - MARGIN_MS, until.getTime() + MARGIN_MS]
  const widthOf = (n: number) => Math.min(TILE_WIDTH, size - n * TILE_WIDTH)
  const hoursOf = (n: number) => bundles.entries(n, widthOf(n)).flatMap(hourOf)
  const opening = (n: number): number => {
    for (let at = n; at < count; at += 1) for (const hour of hoursOf(at)) return hour
    return Infinity
  }
  let first = Math.max(0, firstWhere(count, (n) => opening(n) > opens) - 1)
  while (first > 0 && opening(first) > opens) first -= 1
  let end = Math.min(count, firstWhere(count, (n) => opening(n) >= closes) + 1)
  while (end < count && (hoursOf(end - 1).at(-1) ?? -Infinity) < closes) end += 1
  return { first: first * TILE_WIDTH, end: Math.min(size, end * TILE_WIDTH) }
}

/** The hour of an entry that is a record; statements have none. */
function hourOf(bytes: Uint8Array): number[] {
  const entry = parseEntry(bytes)
  return entry.kind === 'record' ? [Date.parse(entry.header.hour)] : []
}

/** The first of 0 … count - 1 of which it holds, as it does of all behind; count where of none. */
function firstWhere(count: number, holds: (n: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
