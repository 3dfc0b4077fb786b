import type { PolicyDocument } from '../policy-document.js'
import type { PolicyProblem } from '../policy-not-valid.js'
import { publishedDigest } from '../published-digest.js'
import { publishedText } from '../published-text.js'

/** What is kept of the published text is what was published: no item lost or added, no letter changed. */
export function publishedProblems(document: PolicyDocument): readonly PolicyProblem[] {
  return [...listProblems(document), ...textProblems(document)]
}

function listProblems({ published, items }: PolicyDocument): PolicyProblem[] {
  const known = new Set(items.map(({ code }) => code))
  const lists = ['required', 'optional', 'generated'] as const
  const listed = new Set(lists.flatMap((list) => published[list]))
  return [
    ...lists.flatMap((list) =>
      published[list].flatMap((code, index) =>
        known.has(code) ? [] : [{ path: `published.${list}.${index}`, problem: `there is no item ${code}` }],
      ),
    ),
    ...items.flatMap(({ code, implied }, index) =>
      listed.has(code) === !implied
        ? []
        : [{ path: `items.${index}.implied`, problem: implied ? 'is published' : 'must be true: it is not published' }],
    ),
  ]
}

function textProblems(document: PolicyDocument): PolicyProblem[] {
  const { sha256 } = document.published
  if (sha256 === undefined || sha256 === publishedDigest(publishedText(document))) return []
  return [{ path: 'published.sha256', problem: 'the texts of the articles are not the published text' }]
}
