import type { MediumFilterInput, MediumKind, MediumState } from '@jikimi/client/staff'

const CODE = /^[A-Z][A-Z0-9_]*$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The shapes of what may stand in an address. */
const SHAPES = { state: CODE, kind: CODE, purpose: CODE, dueUntil: DAY, late: /^yes$/ } as const

/** What the list is narrowed by, as the form and the address hold it: text, and empty means "any". */
export type MediaFilter = Record<keyof typeof SHAPES, string>

const NAMES = Object.keys(SHAPES) as (keyof MediaFilter)[]

/** The filter of an address. What it doesn't know or what has another shape counts as not there. */
export const mediaFilterOf = (search: string): MediaFilter => {
  const given = new URLSearchParams(search)
  const value = (name: keyof MediaFilter) => given.get(name) ?? ''
  return Object.fromEntries(
    NAMES.map((name) => [name, SHAPES[name].test(value(name)) ? value(name) : '']),
  ) as MediaFilter
}

/** Where the list shows this filter. */
export const mediaAt = (filter: Partial<MediaFilter>): string => {
  const search = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString()
  return search ? `/media?${search}` : '/media'
}

/** The filter as the server is asked: only what was filled in. */
export const askedMedia = ({ state, kind, purpose, dueUntil, late }: MediaFilter): Partial<MediumFilterInput> => ({
  ...(state !== '' && { state: state as MediumState }),
  ...(kind !== '' && { kind: kind as MediumKind }),
  ...(purpose !== '' && { purpose }),
  ...(dueUntil !== '' && { dueUntil }),
  ...(late !== '' && { isLate: true }),
})
