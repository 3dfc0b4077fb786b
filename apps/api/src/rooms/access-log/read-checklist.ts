import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { ChecklistItemView } from '../staff/index.js'

interface Row {
  readonly code: string
  readonly is_done: boolean
}

const HOLDER = (role: string) =>
  `exists (select 1 from jikimi.account a join jikimi.account_role r on r.account_id = a.id where a.state = 'ACTIVE' and r.role = '${role}')`

/** The steps from an empty installation to a working one, in the order in which they are taken. */
export async function readChecklist(work: ReadingWork): Promise<ChecklistItemView[]> {
  const rows = await work.rows<Row>(
    'read-checklist',
    `select * from (values
       ('ADMINISTRATOR_ENROLLED', ${HOLDER('ADMINISTRATOR')}),
       ('CHIEF_PRIVACY_OFFICER_ENROLLED', ${HOLDER('CHIEF_PRIVACY_OFFICER')}),
       ('PRIVACY_OFFICER_ENROLLED', ${HOLDER('PRIVACY_OFFICER')}),
       ('HANDLER_ENROLLED', ${HOLDER('HANDLER')}),
       ('AUDITOR_ENROLLED', ${HOLDER('AUDITOR')}),
       ('HANDLER_DESIGNATED', jikimi.has_designation()),
       ('ATTENDANCE_ENTERED', jikimi.has_trained_handler()),
       ('AUDIT_SCOPE_GRANTED', jikimi.has_audit_scope())) as steps (code, is_done)`,
    [],
  )
  return rows.map(({ code, is_done }) => viewOf(ChecklistItemView, { code, isDone: is_done }))
}
