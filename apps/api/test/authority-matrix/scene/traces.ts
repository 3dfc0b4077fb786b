import type { Client } from 'pg'

/** What acts leave behind, all but the access records of refusals and when a session was last seen. */
const TABLES = [
  'account',
  'account_credential',
  'account_role',
  'attendance',
  'audit_scope',
  'case_message',
  'collection',
  'department',
  'designation',
  'inquiry_case',
  'invitation',
  'reach',
  'recovery_code',
  'reveal',
  'reveal_unlock',
  'rights_history',
  'rights_review',
  'rule_change',
  'separation_exception',
  'site_key',
  'training_course',
] as const

/** A digest of every row of these tables. */
export async function tracesIn(superuser: Client): Promise<string> {
  const digests = TABLES.map(
    (table) => `select '${table}', md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from jikimi.${table} t`,
  )
  const { rows } = await superuser.query({ text: digests.join(' union all '), rowMode: 'array' })
  return JSON.stringify(rows)
}
