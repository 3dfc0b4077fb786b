import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'

/** Whatever goes beyond the published text says so in both languages. */
export function interpretationProblems({ items, retention }: PolicyDocument): readonly PolicyProblem[] {
  const readings = [
    { path: 'retention', needsReason: retention.implied, reading: retention.interpretation },
    ...items.map((item, index) => ({
      path: `items.${index}`,
      needsReason: item.implied || !item.collected,
      reading: item.interpretation,
    })),
  ]
  return readings
    .filter(({ needsReason, reading }) => needsReason && reading === undefined)
    .map(({ path }) => ({ path: `${path}.interpretation`, problem: 'is missing for what the text does not state' }))
}
