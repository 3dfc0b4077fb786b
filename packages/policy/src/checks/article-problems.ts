import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'

/** Articles run 01, 02, 03 … without a gap, and every fact refers to one that exists. */
export function articleProblems(document: PolicyDocument): readonly PolicyProblem[] {
  const known = new Set(document.articles.map(({ number }) => number))
  return [
    ...document.articles.flatMap(({ number }, index) => {
      const expected = String(index + 1).padStart(2, '0')
      return number === expected ? [] : [{ path: `articles.${index}.number`, problem: `must be ${expected}` }]
    }),
    ...references(document).flatMap(({ path, article }) =>
      known.has(article) ? [] : [{ path: `${path}.article`, problem: `there is no article ${article}` }],
    ),
  ]
}

function references(document: PolicyDocument): readonly { path: string; article: string }[] {
  const singles = [
    'collectionMethod',
    'retention',
    'provision',
    'outsourcing',
    'rights',
    'destruction',
    'cookies',
    'safety',
    'notice',
  ] as const
  const lists = ['purposes', 'officers', 'agencies'] as const
  const itemLists = document.published.article
  return [
    ...(itemLists === undefined ? [] : [{ path: 'published', article: itemLists }]),
    ...singles.map((path) => ({ path, article: document[path].article })),
    ...lists.flatMap((list) => document[list].map(({ article }, index) => ({ path: `${list}.${index}`, article }))),
  ]
}
