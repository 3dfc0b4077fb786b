import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import { ALERT_COLUMNS, type AlertRow } from './alert-row.js'
import { ALERTS_RULES } from './alerts.rules.js'

const MOST = 200

/**
 * What the actor has been asked to explain: open ones first, then the latest asked. The database gives them through a
 * function that leaves out the records, and the rule of a canary.
 */
export async function ownAlerts(work: AnyWork, id: string | null = null): Promise<AlertRow[]> {
  const rows = await work.rows<AlertRow>(
    'own-alerts',
    `select ${ALERT_COLUMNS}, '{}'::uuid[] as records
     from jikimi.own_alerts() a join jikimi.department d on d.id = a.department_id
     where a.account_id = $1 and ($2::uuid is null or a.id = $2)
     order by a.state = 'SIGNED_OFF', a.asked_at desc, a.id desc limit ${MOST}`,
    [ALERTS_RULES.ownOnly(staffOf(work.actor)), id],
  )
  return rows.filter((row) => ALERTS_RULES.isAsked(row))
}
