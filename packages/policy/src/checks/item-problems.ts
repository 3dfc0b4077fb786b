import type { Item } from '../parts/item.js'
import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'

/** What items and purposes say of each other holds together. */
export function itemProblems(document: PolicyDocument): readonly PolicyProblem[] {
  const purposes = document.purposes.map(({ code }) => code)
  return [
    ...document.items.flatMap((item, index) => problemsOf(item, `items.${index}`, purposes)),
    ...purposes.flatMap((code, index) => purposeWithoutItem(document, code, `purposes.${index}`)),
    ...document.retention.byPurpose.flatMap(({ purpose }, index) =>
      purposes.includes(purpose)
        ? []
        : [{ path: `retention.byPurpose.${index}.purpose`, problem: `there is no purpose ${purpose}` }],
    ),
  ]
}

function problemsOf(item: Item, path: string, purposes: readonly string[]): PolicyProblem[] {
  const requirements = Object.entries(item.requirements)
  const comesWithAccess = item.kind === 'ADDRESS_OF_ACCESS' || item.kind === 'TIME_OF_ACCESS'
  const problems = requirements.flatMap(([purpose, requirement]): PolicyProblem[] => {
    const at = `${path}.requirements.${purpose}`
    if (!purposes.includes(purpose)) return [{ path: at, problem: `there is no purpose ${purpose}` }]
    if ((requirement === 'GENERATED') === comesWithAccess) return []
    return [{ path: at, problem: `${requirement} does not fit the kind ${item.kind}` }]
  })
  const isUsed = requirements.length > 0
  if (item.collected && !isUsed) problems.push({ path, problem: 'is collected for no purpose' })
  if (!item.collected && isUsed) problems.push({ path, problem: 'is not collected and yet has requirements' })
  return problems
}

function purposeWithoutItem({ items }: PolicyDocument, purpose: string, path: string): PolicyProblem[] {
  const hasRequired = items.some(({ requirements }) => requirements[purpose] === 'REQUIRED')
  return hasRequired ? [] : [{ path, problem: 'requires no item' }]
}
