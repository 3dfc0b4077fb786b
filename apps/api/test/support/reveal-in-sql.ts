import type { House } from './a-house.js'
import { triedInSql } from './tried-in-sql.js'

const REVEAL = `
insert into jikimi.reveal (id, case_id, collection_id, account_id, items, reason, granted_at, until_at)
select gen_random_uuid(), c.id, c.collection_id, $2, array['EMAIL'], 'ANSWERING', jikimi.now(), jikimi.now() + interval '5 minutes'
from jikimi.inquiry_case c where c.id = $1`

/** Tries to reveal beside the API: 1 where row rules let it, else the code of the refusal, 0 for a case out of sight. */
export const revealInSql = (house: House, cookie: string, caseId: string, accountId: string) =>
  triedInSql(house, cookie, REVEAL, [caseId, accountId])
