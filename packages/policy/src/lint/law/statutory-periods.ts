import { isECommerceLaw } from './e-commerce-law.js'
import type { LawReference } from './law-reference.js'
import { LAWS } from './laws.js'

type StatutoryPeriod = { readonly months: number; readonly law: LawReference }

const E_COMMERCE_RECORDS: Readonly<Record<string, StatutoryPeriod>> = {
  1: { months: 6, law: LAWS.eCommerce6_1_1 },
  2: { months: 60, law: LAWS.eCommerce6_1_2 },
  3: { months: 60, law: LAWS.eCommerce6_1_3 },
  4: { months: 36, law: LAWS.eCommerce6_1_4 },
}

const ITEM_OF_SIX_ONE = /제?\s*6조\s*제?\s*1항\s*제?\s*(\d)호|(?:article )?6\s*(?:①|\(1\))\s*\(?(\d)\)?/i

/** The period that a statute sets for what a policy cites it for, where the citation is exact enough to tell. */
export function statutoryPeriodOf(statute: string): StatutoryPeriod | undefined {
  if (!isECommerceLaw(statute)) return undefined
  const found = ITEM_OF_SIX_ONE.exec(statute)
  return E_COMMERCE_RECORDS[found?.[1] ?? found?.[2] ?? '']
}
