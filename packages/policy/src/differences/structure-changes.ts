import type { PolicyDocument } from '../policy-document.js'
import { changed, differing, type Differing, paired } from './compare.js'

/** Which articles there are, in which order, and where the text states each fact. */
export function structureChanges(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const { added, removed, both } = paired(from.articles, to.articles, ({ number }) => number)
  const wasOrder = from.articles
    .map(({ number }) => number)
    .filter((one) => both.some(([{ number }]) => number === one))
  const isOrder = both.map(([{ number }]) => number)
  return [
    ...added.map(({ number, text: { ko, en } }) =>
      differing('ARTICLE_ADDED', number, null, { ko: ko.heading, en: en.heading }),
    ),
    ...removed.map(({ number, text: { ko, en } }) =>
      differing('ARTICLE_REMOVED', number, { ko: ko.heading, en: en.heading }, null),
    ),
    ...changed('ARTICLE_MOVED', '', wasOrder.join(', '), isOrder.join(', ')),
    ...referencesMoved(from, to),
  ]
}

const PARTS = [
  'collectionMethod',
  'retention',
  'provision',
  'outsourcing',
  'rights',
  'destruction',
  'cookies',
  'safety',
  'notice',
  'published',
] as const

/** Facts that the text states in another article than before. */
function referencesMoved(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const before = referencesOf(from)
  return [...referencesOf(to)].flatMap(([subject, article]) =>
    before.has(subject) ? changed('REFERENCE_MOVED', subject, before.get(subject)!, article) : [],
  )
}

const referencesOf = (document: PolicyDocument): Map<string, string> =>
  new Map([
    ...PARTS.map((part) => [part, document[part].article ?? ''] as const),
    ...document.purposes.map(({ code, article }) => [code, article] as const),
    ...document.officers.map(({ role, article }) => [role, article] as const),
    ...document.agencies.map(({ code, article }) => [code, article] as const),
  ])
