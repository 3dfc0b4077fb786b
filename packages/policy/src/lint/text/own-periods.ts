import type { PolicyDocument } from '../../policy-document.js'

/** The company's own retention periods in months, each once: the general one, and those of purposes. */
export function ownPeriods({ retention }: PolicyDocument): readonly number[] {
  return [...new Set([retention.months, ...retention.byPurpose.map(({ months }) => months)])]
}
