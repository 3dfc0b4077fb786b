import type { RightsHistoryFilterInput } from '@jikimi/client/staff'

/** A filter as the form holds it: everything is text, and empty means "any". */
export type RightsFilter = { accountId: string; change: string; from: string; until: string }

/** No filter but, where somebody came from a person, that person. */
export const rightsFilterOf = (accountId = ''): RightsFilter => ({ accountId, change: '', from: '', until: '' })

/** The filter as the server is asked: only what was filled in. */
export const askedRights = (filter: RightsFilter): RightsHistoryFilterInput =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''))
