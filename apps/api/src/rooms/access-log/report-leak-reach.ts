import { daysBetween } from '@jikimi/policy'
import { requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { pageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { reachNotValid } from './access-log.refusals.js'
import { LeakReachLineView, LeakReachView, type LeakReachEdgeView } from './leak-reach.view.js'
import { reachCursor, reachKeyOf } from './reach-cursor.js'
import { reachDetailStatement, reachStatement, type ReachQuestion } from './reach-statements.js'
import type { LeakReachInput } from './reach.inputs.js'
import { recordReach } from './record-reach.js'

const MOST_DAYS = 731

interface Line {
  readonly pseudonym: string
  readonly times: string
  readonly first_at: Date
  readonly last_at: Date
  readonly is_revealed: boolean
}

/** Totals beside each line; the line's columns are null where there is none. */
type Row = (Line | { readonly [K in keyof Line]: null }) & {
  readonly record_count: string
  readonly collection_count: string
  readonly revealed_count: string
}

interface Detail {
  readonly pseudonym: string
  readonly times: string
  readonly acts: string[]
  readonly case_numbers: string[]
  readonly items: string[]
}

/** Whose data somebody could have seen, e.g. with a stolen session: exactly what the records name. @law PIPA 34 */
export async function reportLeakReach(
  work: ReadingWork,
  input: LeakReachInput,
  { first, after }: { readonly first: number; readonly after: string | null | undefined },
): Promise<LeakReachView> {
  demandValid(input)
  pageRequest(first, null)
  const key = after == null ? undefined : reachKeyOf(after)
  const question = { input, reach: await recordReach(work), asOf: key?.asOf ?? work.now }
  const { text, values } = reachStatement(question, key, first + 1)
  const rows = await work.rows<Row>('', text, values)
  const lines = rows.filter((row): row is Extract<Row, Line> => row.pseudonym !== null)
  const edges = await edgesOf(work, question, lines.slice(0, first))
  const draft = { act: 'access-record.reach-reported', ground: { duty: 'INSPECTION' as const }, collections: [] }
  work.note(input.accountId == null ? draft : { ...draft, objectId: input.accountId })
  const { record_count, collection_count, revealed_count } = rows[0]!
  return viewOf(LeakReachView, {
    recordCount: Number(record_count),
    collectionCount: Number(collection_count),
    revealedCount: Number(revealed_count),
    edges,
    pageInfo: viewOf(PageInfoView, {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: lines.length > first,
      hasPreviousPage: key !== undefined,
    }),
  })
}

/** @throws Refusal REACH_NOT_VALID, or REQUEST_NOT_VALID for what is no id. */
function demandValid({ accountId, origin, from, until }: LeakReachInput): void {
  const days = daysBetween(from, until)
  if ((accountId == null && origin == null) || days < 0 || days >= MOST_DAYS) throw reachNotValid()
  if (accountId != null && !isId(accountId)) throw requestNotValid()
}

async function edgesOf(
  work: ReadingWork,
  question: ReachQuestion,
  lines: readonly Line[],
): Promise<LeakReachEdgeView[]> {
  const details = await detailsOf(work, question, lines)
  return lines.map((line) => {
    const { pseudonym, last_at: lastAt } = line
    return { cursor: reachCursor({ asOf: question.asOf, lastAt, pseudonym }), node: lineView(line, details) }
  })
}

/** By the index where that knows every record of a line; the others, of the last moments, from the records. */
async function detailsOf(work: ReadingWork, question: ReachQuestion, lines: readonly Line[]) {
  const details = new Map<string, Detail>()
  for (const from of ['INDEX', 'RECORDS'] as const) {
    const left = lines.filter(({ pseudonym, times }) => details.get(pseudonym)?.times !== times)
    if (left.length === 0) break
    const { text, values } = reachDetailStatement(question, left, from)
    for (const detail of await work.rows<Detail>('', text, values)) details.set(detail.pseudonym, detail)
  }
  return details
}

function lineView(line: Line, details: ReadonlyMap<string, Detail>): LeakReachLineView {
  const { acts, case_numbers, items } = details.get(line.pseudonym)!
  return viewOf(LeakReachLineView, {
    pseudonym: line.pseudonym,
    items,
    isRevealed: line.is_revealed,
    times: Number(line.times),
    firstAt: line.first_at,
    lastAt: line.last_at,
    caseNumbers: case_numbers,
    acts,
  })
}
