import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { RegisteredPersonView } from './person.view.js'
import { personsOf } from './persons-of.js'
import { registeredRows } from './registered-row.js'
import { registeredViews } from './registered-view.js'
import { LOOKS_AT_MOST, timelineOf } from './timeline.js'

const COLLECTIONS_AT_MOST = 100

/** The person whom a collection belongs to, and what happened to their data; unknown and restricted read the same. */
export async function readPerson(work: AnyWork, collectionId: string): Promise<RegisteredPersonView> {
  const person = isId(collectionId) ? (await personsOf(work, [collectionId])).get(collectionId) : undefined
  const ids = person?.slice(0, COLLECTIONS_AT_MOST) ?? []
  const rows = await registeredRows(work, ids)
  if (rows.length === 0) throw notFound()
  const collections = await registeredViews(work, rows, 'register.read')
  const { entries, looks } = await timelineOf(work, rows)
  return viewOf(RegisteredPersonView, {
    collections,
    timeline: entries,
    isWhole: looks <= LOOKS_AT_MOST && person!.length <= COLLECTIONS_AT_MOST,
  })
}
