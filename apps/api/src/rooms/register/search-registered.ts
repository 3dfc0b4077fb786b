import { dayInSeoul, daysBetween } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { foldedName, namedAlike } from '../subjects/index.js'
import { demandSearchesLeft } from './demand-searches-left.js'
import { receivedRange } from './received-range.js'
import type { SearchRegisteredInput } from './register.inputs.js'
import { nameNotValid, searchTooWide } from './register.refusals.js'
import { REGISTER_RULES } from './register.rules.js'
import { RegisterSearchView } from './registered-collection.view.js'
import { listRegisteredRows } from './registered-row.js'
import { registeredViews } from './registered-view.js'
import { SEARCH_LIMITS } from './search-limits.js'

const LONGEST_NAME = 200

/**
 * Opens and compares the newest collections of the range, at most a thousand. What it found is recorded, also when it was
 * nobody, with how many were compared; the name isn't. @law PIPA 29; Std 5①
 */
export async function searchRegistered(work: WritingWork, input: SearchRegisteredInput): Promise<RegisterSearchView> {
  const { name, purpose = null } = input
  if (name.length > LONGEST_NAME || foldedName(name) === '') throw nameNotValid()
  const range = receivedRange(input)
  await demandSearchesLeft(work)
  const atMost = SEARCH_LIMITS.compared
  const rows = await listRegisteredRows(work, {
    purpose,
    state: null,
    dueUntil: null,
    ...range,
    after: undefined,
    limit: atMost + 1,
  })
  const isAll = rows.length <= atMost
  if (!REGISTER_RULES.isNarrow(rows.length, daysOf(work, input))) throw searchTooWide(atMost)
  const compared = rows.slice(0, atMost)
  const named = await namedAlike(work, compared, name)
  const alike = named.slice(0, SEARCH_LIMITS.shown)
  work.record({
    act: 'register.searched',
    ground: { duty: 'REGISTER' },
    collections: alike.map(({ pseudonym }) => pseudonym),
    note: `compared ${compared.length}${isAll ? '' : ', not all of the day'}`,
  })
  const matches = await registeredViews(work, alike, 'register.searched')
  return viewOf(RegisterSearchView, {
    matches,
    compared: compared.length,
    isWhole: isAll && named.length === alike.length,
  })
}

/** How many days the range has; without a beginning, more than one. */
function daysOf({ now }: WritingWork, { receivedFrom, receivedUntil }: SearchRegisteredInput): number {
  if (receivedFrom == null) return Number.POSITIVE_INFINITY
  return daysBetween(receivedFrom, receivedUntil ?? dayInSeoul(now)) + 1
}
