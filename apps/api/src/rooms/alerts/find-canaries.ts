import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { CanaryView } from './canary.view.js'

interface Row {
  readonly id: string
  readonly case_number: string
  readonly pseudonym: string
  readonly planted_by: string
  readonly planted_at: Date
  readonly ended_at: Date | null
  readonly alerts: number
}

/** Planted ones first, then the latest. The third part of an alert's key is its canary. */
async function findCanaries(work: AnyWork, id: string | null): Promise<CanaryView[]> {
  const rows = await work.rows<Row>(
    'find-canaries',
    `select c.id, c.case_number, c.pseudonym, c.planted_by, c.planted_at, c.ended_at,
       (select count(*)::int from jikimi.alert a where a.rule = 'CANARY' and split_part(a.key, ':', 3) = c.id::text) as alerts
     from jikimi.canary c where $1::uuid is null or c.id = $1
     order by c.ended_at is not null, c.planted_at desc, c.id desc limit 500`,
    [id],
  )
  return rows.map((row) =>
    viewOf(CanaryView, {
      id: row.id,
      caseNumber: row.case_number,
      pseudonym: row.pseudonym,
      plantedAt: row.planted_at,
      endedAt: row.ended_at,
      alertCount: row.alerts,
      plantedById: row.planted_by,
    }),
  )
}

export async function listCanaries(work: ReadingWork): Promise<CanaryView[]> {
  work.note({ act: 'canary.listed', ground: { duty: 'INSPECTION' }, collections: [] })
  return findCanaries(work, null)
}

export const canaryById = async (work: AnyWork, id: string): Promise<CanaryView | undefined> =>
  (await findCanaries(work, id))[0]
