import type { DestructionGround, RetentionState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import { batched } from '../../persistence/batched.js'
import type { Operation } from '../../persistence/operation.js'
import type { AnyWork } from '../../persistence/work.js'
import { RetentionView } from './retention-item.view.js'

interface Row {
  readonly collection_id: string
  readonly due_on: string
  readonly ground: DestructionGround
  readonly state: RetentionState
  readonly hold_until: string | null
}

async function retentionOf(work: AnyWork, ids: readonly string[]): Promise<ReadonlyMap<string, RetentionView>> {
  const rows = await work.rows<Row>(
    'retention-of',
    `select collection_id, due_on::text as due_on, ground, state, hold_until::text as hold_until
     from jikimi.retention_of($1::uuid[])`,
    [ids],
  )
  return new Map(
    rows.map((row) => [
      row.collection_id,
      viewOf(RetentionView, {
        dueOn: row.due_on,
        ground: row.ground,
        state: row.state,
        holdUntil: row.hold_until,
      }),
    ]),
  )
}

const load = batched(retentionOf)

/** Until when a collection is kept that the actor sees; one statement for a whole list. */
export async function loadRetention(operation: Operation, collectionId: string): Promise<RetentionView> {
  const found = await load(operation, collectionId)
  if (!found) throw new Error('A collection that is shown has a due date.')
  return found
}
