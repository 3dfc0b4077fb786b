import ts from 'typescript'
import { at, type Rule } from '../rule.js'
import { isOfApi, type Source } from '../source.js'
import { nodesOf } from '../syntax.js'

const CODE = /^[A-Z][A-Z_]+$/

/** `new Refusal(code, …)`, `sendRefusal(response, status, code, …)`, and what the framework's codes become. */
function codesIn(source: Source): string[] {
  const codes = nodesOf(source).flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Refusal') return literals(node.arguments?.[0])
    if (ts.isCallExpression(node) && node.expression.getText() === 'sendRefusal') return literals(node.arguments[2])
    return []
  })
  const framework = source.path.endsWith('/framework-codes.ts')
    ? nodesOf(source)
        .filter(ts.isArrayLiteralExpression)
        .filter(({ elements }) => elements.length === 2)
        .flatMap(({ elements }) => literals(elements[1]))
    : []
  return [...codes, ...framework].filter((code) => CODE.test(code))
}

const literals = (node: ts.Node | undefined): string[] => (node && ts.isStringLiteral(node) ? [node.text] : [])

const keysIn = (source: Source): Set<string> =>
  new Set(
    nodesOf(source)
      .filter((node) => ts.isPropertyAssignment(node))
      .map(({ name }) => name.getText()),
  )

/** Thrown where the public may be told; what only the built-in site's own credentials cause is no visitor's matter. */
const BEFORE_VISITORS =
  /^apps\/api\/src\/(rooms\/(consent|policy|own-page)\/|rooms\/inquiries\/(intake|conversation)\.refusals\.ts|kernel\/general\.refusals\.ts)/
/** The site answers these by a page or by signing-out words of its own; or staff alone meet them. */
const ELSEWHERE = new Set([
  'NOT_FOUND',
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'REQUEST_NOT_VALID',
  'PURPOSE_NOT_LISTED',
  'LINK_SPENT',
  'LINK_EXPIRED',
  'LINK_NOT_VALID',
])

interface Reader {
  /** A file, or how the names of several begin. */
  readonly words: string
  readonly codes: (tree: readonly Source[]) => string[]
}

const all = (tree: readonly Source[]): string[] => tree.filter(isOfApi).flatMap(codesIn)
const shownToVisitors = (tree: readonly Source[]): string[] =>
  all(tree.filter(({ path }) => BEFORE_VISITORS.test(path))).filter((code) => !ELSEWHERE.has(code))

const READERS: readonly Reader[] = [
  { words: 'apps/dashboard/src/words/ko/refusals', codes: all },
  { words: 'apps/dashboard/src/words/en/refusals', codes: all },
  { words: 'apps/site/src/words/refusals-in-korean.ts', codes: shownToVisitors },
  { words: 'apps/site/src/words/refusals-in-english.ts', codes: shownToVisitors },
]

const spoken: Rule = {
  name: 'every refusal has its sentence in both languages, for the staff and for visitors',
  find: (tree) =>
    READERS.flatMap(({ words, codes }) => {
      const known = new Set(tree.filter(({ path }) => path.startsWith(words)).flatMap((one) => [...keysIn(one)]))
      return [...new Set(codes(tree))]
        .filter((code) => !known.has(code))
        .map((code) => `${words}: says nothing of ${code}`)
    }),
  planted: [
    [at('apps/api/src/rooms/staff/a.ts', "throw new Refusal('WAS_NEVER_SAID', 'INVALID')")],
    [at('apps/api/src/http/a.ts', "sendRefusal(response, 400, 'WAS_NEVER_SAID', 'INVALID')")],
    [
      at('apps/api/src/rooms/consent/a.ts', "new Refusal('HALF_SAID', 'INVALID')"),
      ...[
        'apps/dashboard/src/words/ko/refusals.ts',
        'apps/dashboard/src/words/en/refusals.ts',
        'apps/site/src/words/refusals-in-korean.ts',
      ].map((path) => at(path, "export const refusals = { HALF_SAID: 'x' }")),
    ],
  ],
  harmless: [
    [
      at('apps/api/src/rooms/staff/a.ts', "new Refusal('SAID', 'INVALID')"),
      at('apps/dashboard/src/words/ko/refusals.ts', "const a = { SAID: 'x' }"),
      at('apps/dashboard/src/words/en/refusals.ts', "const a = { SAID: 'x' }"),
    ],
  ],
}

const MANUAL = 'docs/graphql.md'

const listed: Rule = {
  name: 'every refusal has its row in the manual of the endpoints',
  find: (tree) => {
    const manual = tree.find(({ path }) => path === MANUAL)?.text ?? ''
    return [...new Set(all(tree))]
      .filter((code) => !manual.includes(`| \`${code}\``))
      .map((code) => `${MANUAL}: has no row for ${code}`)
  },
  planted: [[at('apps/api/src/rooms/staff/a.ts', "new Refusal('NO_ROW', 'INVALID')"), at(MANUAL, 'NO_ROW')]],
  harmless: [
    [
      at('apps/api/src/rooms/staff/a.ts', "new Refusal('A_ROW', 'INVALID')"),
      at(MANUAL, '| `A_ROW` (`why`) | INVALID |'),
    ],
  ],
}

export const REFUSALS: readonly Rule[] = [spoken, listed]
