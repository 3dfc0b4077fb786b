import type { AnyWork } from '../../../persistence/work.js'

/** Of how many requests the last notice came back. */
export async function countReturnedNotices(work: AnyWork): Promise<number> {
  const [counted] = await work.rows<{ count: number }>(
    'count-returned-notices',
    `select count(*)::int as count from (
       select distinct on (n.request_id) n.delivery_state from jikimi.request_notice n
         join jikimi.rights_request r on r.id = n.request_id where r.closed_at is null
       order by n.request_id, n.sent_at desc, n.id desc) l
     where l.delivery_state in ('FAILED', 'BOUNCED')`,
    [],
  )
  return counted!.count
}
