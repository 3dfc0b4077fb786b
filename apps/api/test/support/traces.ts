import type { TestDatabase } from './a-database.js'

/** What acts leave behind, all but the access records of refusals and when a session was last seen. */
const TABLES = [
  'account',
  'account_credential',
  'account_role',
  'alert',
  'alert_step',
  'answer_template',
  'appointment',
  'appointment_time',
  'attendance',
  'audit_scope',
  'canary',
  'case_draft',
  'case_link',
  'case_message',
  'certificate',
  'collection',
  'department',
  'designation',
  'destroyed',
  'destruction_item',
  'destruction_run',
  'hold',
  'hold_item',
  'inquiry_case',
  'inspection',
  'inspection_comment',
  'invitation',
  'key_epoch',
  'link_renewal',
  'medium',
  'medium_case',
  'medium_destruction',
  'medium_move',
  'pending_request',
  'person_link',
  'reach',
  'record_cut',
  'record_export',
  'recovery_code',
  'retention_ground',
  'reveal',
  'reveal_unlock',
  'rights_history',
  'rights_review',
  'rule_change',
  'separation_exception',
  'site_key',
  'standing_approval',
  'storage_key',
  'storage_place',
  'training_course',
  'visit',
] as const

/** A digest of every row of these tables, by table. That a try was counted is no trace. */
export async function tracesIn({ sql }: Pick<TestDatabase, 'sql'>): Promise<Record<string, string>> {
  const digests = TABLES.map(
    (table) =>
      `select '${table}' as name, md5(coalesce(string_agg(one::text, '|' order by one::text), '')) as digest
       from jikimi.${table} t, lateral (select to_jsonb(t) - 'failures' - 'locked_until' as one) as row`,
  )
  const rows = await sql<{ name: string; digest: string }>('postgres', digests.join(' union all '))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
