import type { PageRequest } from '../../kernel/page.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { suggestedPairs } from '../subjects/index.js'
import { PersonSuggestionView, type PersonSuggestionConnectionView } from './person.view.js'
import { registeredRows } from './registered-row.js'
import { registeredViews } from './registered-view.js'

const ACT = 'person-suggestion.listed'

/** Collections that are probably one person's, undecided; masked side by side. */
export async function listSuggestions(work: ReadingWork, page: PageRequest): Promise<PersonSuggestionConnectionView> {
  const pairs = await suggestedPairs(work, page)
  if (pairs.length === 0) work.note({ act: ACT, ground: { duty: 'REGISTER' }, collections: [] })
  const ids = pairs.flatMap(({ newer_id, older_id }) => [newer_id, older_id])
  const views = await registeredViews(work, await registeredRows(work, [...new Set(ids)]), ACT)
  const shown = new Map(views.map((view) => [view.id, view]))
  const nodes = pairs.map((pair) =>
    viewOf(PersonSuggestionView, {
      first: shown.get(pair.older_id)!,
      second: shown.get(pair.newer_id)!,
      sharedEmail: pair.shared_email,
      sharedPhone: pair.shared_phone,
    }),
  )
  return connectionOf(page, nodes, ({ second }) => ({ at: second.receivedAt, id: second.id }))
}
