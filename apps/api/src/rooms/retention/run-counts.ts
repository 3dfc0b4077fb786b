import type { DestructionGround, DestructionItemState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import { batched } from '../../persistence/batched.js'
import type { ReadingWork } from '../../persistence/work.js'
import { DestructionCountsView, GroundCountView } from './destruction-run.view.js'

interface Row {
  readonly run_id: string
  readonly state: DestructionItemState
  readonly ground: DestructionGround
  readonly items: number
}

export interface RunNumbers {
  readonly counts: DestructionCountsView
  readonly byGround: GroundCountView[]
}

async function numbersOf(work: ReadingWork, ids: readonly string[]): Promise<ReadonlyMap<string, RunNumbers>> {
  const rows = await work.rows<Row>(
    'run-counts',
    'select run_id, state, ground, items::integer from jikimi.run_counts($1::uuid[])',
    [ids],
  )
  const byRun = Map.groupBy(rows, ({ run_id }) => run_id)
  return new Map(ids.map((id) => [id, numbers(byRun.get(id) ?? [])]))
}

function numbers(rows: readonly Row[]): RunNumbers {
  const sum = (some: readonly Row[]) => some.reduce((total, { items }) => total + items, 0)
  const of = (state: DestructionItemState) => sum(rows.filter((row) => row.state === state))
  return {
    counts: viewOf(DestructionCountsView, {
      waiting: of('WAITING'),
      destroyed: of('DESTROYED'),
      skipped: of('SKIPPED'),
      failed: of('FAILED'),
    }),
    byGround: [...Map.groupBy(rows, ({ ground }) => ground)]
      .map(([ground, some]) => viewOf(GroundCountView, { ground, count: sum(some) }))
      .toSorted((a, b) => a.ground.localeCompare(b.ground)),
  }
}

/** Of several runs in one statement. */
export const loadRunNumbers = batched(numbersOf)
