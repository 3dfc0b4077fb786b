import type { CaseState, RegisterFilterInput } from '@jikimi/client/staff'

const CODE = /^[A-Z][A-Z0-9_]*$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The shapes of what may stand in an address: codes and days. What was typed in a search has none of them. */
const SHAPES = { purpose: CODE, state: CODE, receivedFrom: DAY, receivedUntil: DAY, dueUntil: DAY } as const

/** What the register is narrowed by, as the form and the address hold it: text, and empty means "any". */
export type RegisterFilter = Record<keyof typeof SHAPES, string>

const NAMES = Object.keys(SHAPES) as (keyof RegisterFilter)[]

/** The filter of an address. What it doesn't know or what has another shape counts as not there. */
export const registerFilterOf = (search: string): RegisterFilter => {
  const given = new URLSearchParams(search)
  const value = (name: keyof RegisterFilter) => given.get(name) ?? ''
  return Object.fromEntries(
    NAMES.map((name) => [name, SHAPES[name].test(value(name)) ? value(name) : '']),
  ) as RegisterFilter
}

/** Where the register shows this filter. */
export const registerAt = (filter: Partial<RegisterFilter>): string => {
  const search = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString()
  return search ? `/register?${search}` : '/register'
}

/** The filter as the server is asked: only what was filled in. */
export const askedRegister = ({ state, ...others }: RegisterFilter): RegisterFilterInput => ({
  ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== '')),
  ...(state !== '' && { state: state as CaseState }),
})
