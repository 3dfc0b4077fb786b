import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'

/** Within one list a code means one thing. */
export function codeProblems(document: PolicyDocument): readonly PolicyProblem[] {
  const { purposes, items, retention, controller, agencies, rights } = document
  return [
    ...twice('purposes', purposes, 'code'),
    ...purposes.flatMap(({ uses }, index) => twice(`purposes.${index}.uses`, uses, 'code')),
    ...twice('items', items, 'code'),
    ...twice('retention.byPurpose', retention.byPurpose, 'purpose'),
    ...twice('retention.statutory', retention.statutory, 'code'),
    ...twice('controller.placeholders', controller.placeholders, 'code'),
    ...twice('rights.demands', rights.demands, 'code'),
    ...twice('agencies', agencies, 'code'),
  ]
}

function twice<Key extends string>(path: string, list: readonly Record<Key, string>[], key: Key) {
  const seen = new Set<string>()
  return list.flatMap((entry, index): PolicyProblem[] => {
    const code = entry[key]
    if (seen.has(code)) return [{ path: `${path}.${index}.${key}`, problem: `${code} is listed twice` }]
    seen.add(code)
    return []
  })
}
