import { dueOn, earliestDue, dayInSeoul, parsePolicy } from '@jikimi/policy'
import { createHash, randomUUID } from 'node:crypto'
import type { House } from './a-house.js'

export interface InventedCollection {
  readonly id: string
  readonly number: string
  readonly purpose: string
  readonly received_at: Date
  readonly answered_at: Date | null
  readonly meeting_ended_at: Date | null
  readonly closed_at: Date | null
  readonly period_ends_on: string
  /** Reckoned here, by the policy's own words and not by the database. */
  readonly dueOn: string
  readonly standing: 'FREE' | 'HELD' | 'DEFERRED'
}

const DAY_MS = 86_400_000
const PURPOSES = ['CIVIL_COMPLAINT', 'IR_MEETING'] as const

const INSERT = `
with given as (
  select * from jsonb_to_recordset($1::jsonb) as r (id uuid, number text, purpose text, received_at timestamptz, answered_at timestamptz,
    meeting_ended_at timestamptz, closed_at timestamptz, period_ends_on date)),
made as (
  insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items,
    masked_items, key_id, sealed)
  select g.id, g.purpose, v.id, k.id, gen_random_uuid(), g.received_at, g.period_ends_on, 'KO', array['NAME'], '{}', gen_random_uuid(), '\\x00'
  from given g, (select id from jikimi.policy_version limit 1) v, (select id from jikimi.site_key limit 1) k returning id)
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, handler_id, taken_at, answered_at, closed_at,
  close_reason, meeting_state, meeting_ended_at)
select gen_random_uuid(), g.number, g.id, g.purpose, case when g.closed_at is not null then 'CLOSED' when g.answered_at is not null
    then 'ANSWERED' else 'RECEIVED' end, g.received_at, a.id, g.received_at, g.answered_at, g.closed_at,
  case when g.closed_at is not null then 'NO_ANSWER_NEEDED' end, case when g.meeting_ended_at is not null then 'HELD' end, g.meeting_ended_at
from given g join made m on m.id = g.id, (select id from jikimi.account where sign_in_name = 'handler@example.kr') a`

/** So many collections of the hundred days before now, in all the ways in which a case can go; some held, some deferred. */
export async function inventCollections(house: House, count: number, seed: string): Promise<InventedCollection[]> {
  const draw = (name: string, n: number, below: number): number =>
    createHash('sha256').update(`${seed} ${name} ${n}`).digest().readUInt32BE(0) % below
  const [version] = await house.sql<{ source: string }>('postgres', 'select source from jikimi.policy_version')
  const document = parsePolicy(version!.source)
  const now = house.clock.now().getTime()
  const collections = Array.from({ length: count }, (_, n): InventedCollection => {
    const received_at = new Date(now - draw('received', n, 85 * 24) * 3_600_000)
    const later = (name: string): Date | null =>
      draw(`${name}?`, n, 3) === 0
        ? new Date(Math.min(now, received_at.getTime() + draw(name, n, 60 * 24) * 3_600_000))
        : null
    const purpose = PURPOSES[draw('purpose', n, 2)]!
    const [answered_at, meeting_ended_at, closed_at] = [later('answered'), later('met'), later('closed')]
    const achieved = [answered_at, meeting_ended_at].filter((at) => at !== null).map((at) => at.getTime())
    const achievedAt = achieved.length > 0 ? new Date(Math.min(...achieved)) : closed_at
    const period_ends_on = dueOn(document, purpose, received_at)
    return {
      id: randomUUID(),
      number: `INV-${seed}-${n}`,
      purpose,
      received_at,
      answered_at,
      meeting_ended_at,
      closed_at,
      period_ends_on,
      dueOn: earliestDue(period_ends_on, achievedAt ? dayInSeoul(achievedAt) : undefined, undefined, document),
      standing: (['HELD', 'DEFERRED'] as const)[draw('standing', n, 12)] ?? 'FREE',
    }
  })
  await house.sql('postgres', INSERT, [JSON.stringify(collections)])
  const ids = (standing: string) => collections.filter((one) => one.standing === standing).map(({ id }) => id)
  await house.sql('postgres', HOLD, [randomUUID(), ids('HELD'), new Date(now + 90 * DAY_MS)])
  await house.sql(
    'postgres',
    `insert into jikimi.pending_request (id, collection_id, kind, received_at) select gen_random_uuid(), id, 'ACCESS', jikimi.now()
     from unnest($1::uuid[]) id`,
    [ids('DEFERRED')],
  )
  return collections
}

const HOLD = `
with placed as (
  insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at)
  select $1, 'STATUTE', '전자상거래법 제6조', $3, id, jikimi.now() from jikimi.account where sign_in_name = 'officer@example.kr' returning id)
insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id)
select p.id, c.id, c.number, c.collection_id from placed p, jikimi.inquiry_case c where c.collection_id = any ($2::uuid[])`
