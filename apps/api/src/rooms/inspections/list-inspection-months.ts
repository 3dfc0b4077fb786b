import { dayInSeoul } from '@jikimi/policy'
import type { InspectionState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { inspectionRows, inspectionView, type InspectionRow } from './find-inspections.js'
import { InspectionMonthView } from './inspection.view.js'
import { findMonths, type Month } from './months.js'

/** Every month that is over, newest first: one that nobody inspected stays visible. @law Std 8② */
export async function listInspectionMonths(work: ReadingWork): Promise<InspectionMonthView[]> {
  const months = await findMonths(work)
  const inspections = new Map((await inspectionRows(work)).map((row) => [row.month, row]))
  work.note({ act: 'inspection.listed', ground: { duty: 'INSPECTION' }, collections: [] })
  const today = dayInSeoul(work.now)
  return Promise.all(
    months.map(async (month) => {
      const row = inspections.get(month.first)
      return viewOf(InspectionMonthView, {
        month: month.first,
        dueOn: month.dueOn,
        state: stateOf(month, row, today),
        inspection: row ? await inspectionView(work, row) : null,
      })
    }),
  )
}

function stateOf({ dueOn }: Month, row: InspectionRow | undefined, today: string): InspectionState {
  if (row?.signed_at) return 'SIGNED'
  if (today > dueOn) return 'MISSED'
  return row ? 'PREPARED' : 'DUE'
}
