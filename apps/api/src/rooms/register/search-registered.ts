import { dayInSeoul, daysBetween } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { foldedName, namedAlike } from '../subjects/index.js'
import { demandSearchesLeft } from './demand-searches-left.js'
import { receivedRange } from './received-range.js'
import type { SearchRegisteredInput } from './register.inputs.js'
import { nameNotValid, searchTooWide } from './register.refusals.js'
import { COMPARED_AT_MOST, REGISTER_RULES } from './register.rules.js'
import { RegisterSearchView } from './registered-collection.view.js'
import { listRegisteredRows } from './registered-row.js'
import { registeredViews } from './registered-view.js'

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
  const limit = COMPARED_AT_MOST + 1
  const rows = await listRegisteredRows(work, {
    purpose,
    state: null,
    dueUntil: null,
    ...range,
    after: undefined,
    limit,
  })
  if (!REGISTER_RULES.isNarrow(rows.length, daysOf(work, input))) throw searchTooWide(COMPARED_AT_MOST)
  const isWhole = rows.length < limit
  const compared = rows.slice(0, COMPARED_AT_MOST)
  const alike = await namedAlike(work, compared, name)
  work.record({
    act: 'register.searched',
    ground: { duty: 'REGISTER' },
    collections: alike.map(({ pseudonym }) => pseudonym),
    note: `compared ${compared.length}${isWhole ? '' : ', not all of the day'}`,
  })
  const matches = await registeredViews(work, alike, 'register.searched')
  return viewOf(RegisterSearchView, { matches, compared: compared.length, isWhole })
}

/** How many days the range has; without a beginning, more than one. */
function daysOf({ now }: WritingWork, { receivedFrom, receivedUntil }: SearchRegisteredInput): number {
  if (receivedFrom == null) return Number.POSITIVE_INFINITY
  return daysBetween(receivedFrom, receivedUntil ?? dayInSeoul(now)) + 1
}
