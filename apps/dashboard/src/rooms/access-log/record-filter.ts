import type { AccessRecordFilterInput } from '@jikimi/client/staff'

/** A filter as the form holds it: everything is text, and empty means "any". */
export type RecordFilter = Record<FilterName, string>

/** What records can be filtered by. */
export type FilterName = keyof typeof SHAPES | 'origin'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const CODE = /^[A-Z][A-Z0-9_]*$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The shapes of what may stand in an address: ids and codes. What doesn't fit, an e-mail or a phone say, never gets there. */
const SHAPES = {
  accountId: ID,
  act: /^[a-z-]+\.[a-z-]+$/,
  purpose: CODE,
  duty: CODE,
  caseNumber: /^[A-Z]-[2-9A-Z]{4}-[2-9A-Z]{4}$/,
  collection: ID,
  outcome: CODE,
  reason: CODE,
  departmentId: ID,
  requestId: ID,
  objectId: ID,
  isCollegial: /^true$/,
  from: DAY,
  until: DAY,
} as const

/** An IP address or the channel of a person's own act, roughly: the server looks closer. It stays in the memory of the tab. */
const ORIGIN = /^[0-9a-z.:]{2,64}$/i

/** Every part of a filter, in the order in which the chips show them. */
export const FILTER_NAMES = [...Object.keys(SHAPES), 'origin'] as FilterName[]

/** No filter at all. */
export const NO_FILTER = Object.fromEntries(FILTER_NAMES.map((name) => [name, ''])) as RecordFilter

/** Whether a part is empty or has the shape that the server knows. */
export const fits = (name: FilterName, value: string): boolean =>
  value === '' || (name === 'origin' ? ORIGIN : SHAPES[name]).test(value)

/** The filter of an address. What it doesn't know or what has another shape counts as not there. */
export const filterOf = (search: string): RecordFilter => {
  const given = new URLSearchParams(search)
  const value = (name: FilterName) => (name === 'origin' ? '' : (given.get(name) ?? ''))
  return Object.fromEntries(
    FILTER_NAMES.map((name) => [name, fits(name, value(name)) ? value(name) : '']),
  ) as RecordFilter
}

/** The address of the records under a filter: of its ids and codes. */
export const addressOf = (filter: Partial<RecordFilter>): string => {
  const parts = Object.entries(filter).filter(([name, value]) => name !== 'origin' && value !== '')
  const search = new URLSearchParams(parts).toString()
  return search ? `/access-records?${search}` : '/access-records'
}

/** The filter as the server is asked: only what was filled in. */
export const askedFor = ({ isCollegial, ...filter }: RecordFilter): AccessRecordFilterInput => ({
  ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')),
  ...(isCollegial && { isCollegial: true }),
})
