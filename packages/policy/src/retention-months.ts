import type { PolicyDocument } from './policy-document.js'

/** How many months the policy keeps what was collected for this purpose. */
export function retentionMonths(document: PolicyDocument, purposeCode: string): number {
  const own = document.retention.byPurpose.find((entry) => entry.purpose === purposeCode)
  return own?.months ?? document.retention.months
}
