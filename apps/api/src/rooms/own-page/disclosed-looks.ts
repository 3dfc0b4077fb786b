import { purposeOf } from '@jikimi/policy'
import type { AnyWork } from '../../persistence/work.js'
import type { Disclosure } from '../rights-requests/index.js'
import { lookKind } from './look-kind.js'
import { ownLookRows } from './own-look-rows.js'

const AT_MOST = 500

/** Who looked, as it stands in the file that a person takes along. */
export async function disclosedLooks(work: AnyWork): Promise<Disclosure['looks']> {
  const { document } = work.ports.policy.current(work.now)
  const rows = await ownLookRows(work, AT_MOST)
  return rows.map(({ at, act, is_own, role, name_ko: ko, name_en: en, purpose, duty, reason, number: caseNumber }) => ({
    at: at.toISOString(),
    kind: lookKind(act, is_own),
    role,
    department: ko === null || en === null ? null : { ko, en },
    purpose: purpose === null ? null : (purposeOf(document, purpose)?.label ?? { ko: purpose, en: purpose }),
    duty,
    reason,
    caseNumber: caseNumber ?? '',
  }))
}
