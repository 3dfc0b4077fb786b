import type { AnyWork } from '../../persistence/work.js'
import { maskedCollection, openOwnItems, type OwnItem } from '../subjects/index.js'
import type { HeldRow } from './held-rows.js'

/** What a collection holds for its person: in clear, or masked where several share the address. */
export async function ownValues(work: AnyWork, row: HeldRow, isShared: boolean): Promise<readonly OwnItem[]> {
  if (isShared)
    return (await maskedCollection(work, row)).items.map(({ code, kind, masked: value }) => ({ code, kind, value }))
  return openOwnItems(work.ports, row, work.ports.policy.published(row.policy_version_id).document)
}
