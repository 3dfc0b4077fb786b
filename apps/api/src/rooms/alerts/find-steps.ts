import type { AlertStepKind, Dismissal } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { openText } from '../access-log/index.js'
import { AlertStepView } from './alert-step.view.js'

interface Row {
  readonly id: string
  readonly alert_id: string
  readonly kind: AlertStepKind
  readonly at: Date
  readonly by_account: string | null
  readonly dismissal: Dismissal | null
  readonly text_sealed: Buffer | null
}

/** The steps of alerts that the actor sees, in order, by alert. Row rules decide again which alerts those are. */
export async function findSteps(
  work: AnyWork,
  alertIds: readonly string[],
): Promise<ReadonlyMap<string, AlertStepView[]>> {
  const rows = await work.rows<Row>(
    'find-alert-steps',
    `select s.id, s.alert_id, s.kind, s.at, s.by_account, s.dismissal, s.text_sealed
     from jikimi.alert_step s where s.alert_id = any ($1::uuid[]) order by s.at, s.id`,
    [alertIds],
  )
  const views = await Promise.all(rows.map((row) => stepView(work, row)))
  const ofAlert = (id: string) => views.filter((_, index) => rows[index]!.alert_id === id)
  return new Map(alertIds.map((id) => [id, ofAlert(id)]))
}

async function stepView(work: AnyWork, row: Row): Promise<AlertStepView> {
  const place = { table: 'alert_step', row: row.id, keyId: row.alert_id } as const
  return viewOf(AlertStepView, {
    kind: row.kind,
    at: row.at,
    dismissal: row.dismissal,
    text: row.text_sealed ? await openText(work, place, row.text_sealed) : null,
    byId: row.by_account,
  })
}
