import { purposeOf } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'
import { languageOf } from '../../kernel/language.js'
import { LocalisedTextView } from '../../kernel/localised-text.view.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { lookKind } from './look-kind.js'
import { ownLookRows, type OwnLookRow } from './own-look-rows.js'
import { OwnLookView } from './own-page.view.js'

export const LOOKS_AT_MOST = 200

/** Who saw what is held, from the access records that lie in the tree: role and department, never a name. @law Std 8 */
export async function ownLooks(work: AnyWork, locale: Locale): Promise<{ looks: OwnLookView[]; hasMore: boolean }> {
  const rows = await ownLookRows(work, LOOKS_AT_MOST + 1)
  return {
    looks: rows.slice(0, LOOKS_AT_MOST).map((row) => viewOf(OwnLookView, lookOf(work, row, locale))),
    hasMore: rows.length > LOOKS_AT_MOST,
  }
}

function lookOf(work: AnyWork, row: OwnLookRow, locale: Locale): OwnLookView {
  const { document } = work.ports.policy.current(work.now)
  const { at, act, is_own: isOwn, role, duty, reason, name_ko: ko, name_en: en, number: caseNumber } = row
  return {
    at,
    kind: lookKind(act, isOwn),
    isOwn,
    role,
    department: ko === null || en === null ? null : viewOf(LocalisedTextView, { ko, en }),
    purpose: row.purpose && (purposeOf(document, row.purpose)?.label[languageOf(locale)] ?? row.purpose),
    duty,
    reason,
    caseNumber,
  }
}
