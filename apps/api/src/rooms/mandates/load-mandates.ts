import { batched } from '../../persistence/batched.js'
import type { AnyWork } from '../../persistence/work.js'
import { type MandateRow, SELECT_MANDATES } from './mandate-row.js'
import { mandateView } from './mandate-view.js'
import type { MandateView } from './mandate.view.js'

/** The newest mandate of each of these requests; one statement for a whole list. */
export const loadMandates = batched(
  async (work: AnyWork, ids: readonly string[]): Promise<ReadonlyMap<string, MandateView>> => {
    const rows = await work.rows<MandateRow>(
      'mandates-of-requests',
      `${SELECT_MANDATES} where m.id in (select distinct on (n.request_id) n.id from jikimi.mandate n
         where n.request_id = any ($1::uuid[]) order by n.request_id, n.registered_at desc, n.id desc)`,
      [ids],
    )
    return new Map(await Promise.all(rows.map(async (row) => [row.request_id, await mandateView(work, row)] as const)))
  },
)
