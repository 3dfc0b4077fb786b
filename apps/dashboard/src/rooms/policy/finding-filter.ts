import type { FindingSeverity, PolicyFindingsQuery } from '@jikimi/client/staff'

/** One finding, as the server says it. */
export type OpenFinding = PolicyFindingsQuery['policyFindings'][number]

/** The article of a finding in the address; what stands outside the articles has a word of its own. */
export const OUTSIDE = 'OUTSIDE'

/** What is shown of the findings, as the address holds it: codes and numbers; empty means "any". */
export type FindingFilter = { severity: FindingSeverity | ''; article: string }

/** Errors first. */
export const SEVERITIES: readonly FindingSeverity[] = ['ERROR', 'WARNING', 'INFO']

/** The filter that an address asks for. What has another shape is left out. */
export const findingFilterOf = (search: string): FindingFilter => {
  const asked = new URLSearchParams(search)
  const article = asked.get('article') ?? ''
  return {
    severity: SEVERITIES.find((one) => one === asked.get('severity')) ?? '',
    article: article === OUTSIDE || /^\d{2}$/.test(article) ? article : '',
  }
}

/** Where the page shows this filter. */
export const findingsAt = (filter: Partial<FindingFilter>): string => {
  const parts = Object.entries(filter).filter(([, value]) => value !== '')
  return parts.length === 0 ? '/policy-findings' : `/policy-findings?${new URLSearchParams(parts).toString()}`
}

/** The place of a finding, as the filter names it. */
export const placeOf = ({ article }: OpenFinding): string => article ?? OUTSIDE
