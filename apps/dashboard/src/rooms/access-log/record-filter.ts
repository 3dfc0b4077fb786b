import type { AccessRecordFilterInput } from '@jikimi/client/staff'

/** A filter as the form holds it: everything is text, and empty means "any". */
export type RecordFilter = {
  act: string
  outcome: string
  accountId: string
  purpose: string
  duty: string
  collection: string
  from: string
  until: string
}

/** No filter at all. */
export const NO_FILTER: RecordFilter = {
  act: '',
  outcome: '',
  accountId: '',
  purpose: '',
  duty: '',
  collection: '',
  from: '',
  until: '',
}

/** The filter as the server is asked: only what was filled in. */
export const askedFor = (filter: RecordFilter): AccessRecordFilterInput =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value.trim() !== ''))
