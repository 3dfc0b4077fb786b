import { dayInSeoul } from '@jikimi/policy'
import type { WritingWork } from '../../persistence/work.js'
import type { RecordsCheck } from '../../persistence/records-check.js'
import { type Month, missedBefore } from './months.js'
import type { PackContent, PackWitness } from './pack-content.js'

/** What `jikimi.inspection_numbers` reckons: everything of the pack that follows from rows alone. */
type Numbers = Pick<
  PackContent,
  | 'byAct'
  | 'byGround'
  | 'byAccount'
  | 'alerts'
  | 'openExplanations'
  | 'exports'
  | 'privilegedChanges'
  | 'rightsHistoryCount'
> & { readonly recordCount: number; readonly unsequencedCount: number }

/** The month in numbers, and whether its records are what the tree says. */
export async function composePack(work: WritingWork, month: Month, check: RecordsCheck): Promise<PackContent> {
  const { recordCount, unsequencedCount, ...numbers } = await numbersOf(work, month)
  const { origin, size, root, checkpoint, firstIndex, lastIndex, lostCount, firstMisfit } = check
  return {
    format: 'jikimi.inspection/v1',
    from: month.from.toISOString(),
    until: month.until.toISOString(),
    log: {
      origin,
      size,
      root,
      checkpoint,
      firstIndex,
      lastIndex,
      recordCount,
      unsequencedCount,
      lostCount,
      cutBefore: await cutBefore(work),
      firstMisfit,
      witnesses: await witnesses(work, size),
    },
    ...numbers,
    earlierMissed: await missedBefore(work, month),
  }
}

async function numbersOf(work: WritingWork, { first }: Month): Promise<Numbers> {
  const [row] = await work.rows<{ numbers: Numbers | null }>(
    'inspection-numbers',
    'select jikimi.inspection_numbers($1::date) as numbers',
    [first],
  )
  if (!row?.numbers) throw new Error('The database reckons no numbers for who prepares this inspection.')
  return row.numbers
}

async function cutBefore(work: WritingWork): Promise<string | null> {
  const [cut] = await work.rows<{ before: Date | null }>(
    'cut-before',
    'select max(before) as before from jikimi.record_cut where cut_at is not null',
    [],
  )
  return cut?.before ? dayInSeoul(cut.before) : null
}

interface WitnessRow {
  readonly name: string
  readonly verifier_key: string
  readonly size: string | null
  readonly cosigned_at: Date | null
}

async function witnesses(work: WritingWork, size: number): Promise<PackWitness[]> {
  const rows = await work.rows<WitnessRow>(
    'pack-witnesses',
    'select name, verifier_key, size, cosigned_at from jikimi.log_witness order by name',
    [],
  )
  return rows.map((row) => ({
    name: row.name,
    verifierKey: row.verifier_key,
    size: row.size === null ? null : Number(row.size),
    cosignedAt: row.cosigned_at?.toISOString() ?? null,
    isCurrent: Number(row.size) >= size,
  }))
}
