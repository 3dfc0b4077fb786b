import type { DigitGroup } from './digit-group.js'

const AREA = '(?:\\+82-?0?-?|0082-?0?-?|0)(?:10|1[16-9]|2|[3-6][1-5]|70|80|50[2-8]?)'
const SEPARATED = new RegExp(`^${AREA}-\\d{3,4}-\\d{4}$`, 'u')
const JOINED = new RegExp(`^${AREA}\\d{7,8}$`, 'u')
const BUSINESS = /^1[568]\d\d-?\d{4}$/u
const SHAPES = [SEPARATED, JOINED, BUSINESS]
const MOST_GROUPS = 5

/** Index of a first group and past a last one. */
export type GroupRange = { readonly from: number; readonly to: number }

/**
 * Runs of whole groups that are written as Korean phone numbers are: all parts separated, or none. Half-separated ones
 * are left out, since `90.01.02-1234567` is no number in Seoul.
 */
export function phoneShapes(groups: readonly DigitGroup[]): GroupRange[] {
  return groups.flatMap((_, from) => phonesFrom(groups, from))
}

function phonesFrom(groups: readonly DigitGroup[], from: number): GroupRange[] {
  const first = groups[from]!
  const found: GroupRange[] = []
  let written = /\+ ?$/u.test(first.before) ? `+${first.digits}` : first.digits
  for (let to = from + 1; to <= from + MOST_GROUPS; to += 1) {
    if (SHAPES.some((shape) => shape.test(written))) found.push({ from, to })
    const next = groups[to]
    if (!next?.isLinked) break
    written += `-${next.digits}`
  }
  return found
}
