import type { DutyCode, RevealReason, Role } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'

export interface OwnLookRow {
  readonly at: Date
  readonly act: string
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly reason: RevealReason | null
  readonly is_own: boolean
  readonly role: Role | null
  readonly name_ko: string | null
  readonly name_en: string | null
  readonly number: string | null
}

/** From the access records that lie in the tree, the newest first: role and department, never a name. @law Std 8 */
export const ownLookRows = (work: AnyWork, most: number): Promise<OwnLookRow[]> =>
  work.rows<OwnLookRow>('own-looks', 'select * from jikimi.own_looks($1)', [most])
