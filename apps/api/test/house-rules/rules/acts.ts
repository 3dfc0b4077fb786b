import ts from 'typescript'
import { at, type Rule } from '../rule.js'
import { isOfApi, type Source } from '../source.js'
import { nodesOf } from '../syntax.js'

const ACT = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/
const PERMISSION = /^([a-z-]+):([a-z-]+)$/
const WORDS = ['apps/dashboard/src/words/ko/acts', 'apps/dashboard/src/words/en/acts'] as const
const GRANTS = 'apps/api/src/authority/grant-table.ts'

const isAct = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) &&
  ACT.test(node.text) &&
  ((ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'act') ||
    (ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'recordOf'))

/** What is recorded under a name that stands there as it is, and what is refused under that of its permission. */
const actsIn = (source: Source): string[] => [
  ...nodesOf(source)
    .filter(isAct)
    .map((node) => (node as ts.StringLiteral).text),
  ...(source.path === GRANTS
    ? nodesOf(source)
        .filter((node) => ts.isPropertyAssignment(node))
        .map(({ name }) => (ts.isStringLiteral(name) ? name.text : ''))
        .filter((name) => PERMISSION.test(name))
        .map((name) => name.replace(':', '.'))
    : []),
]

/** `room.acted` of an object of objects of words. */
const wordsIn = (source: Source): string[] =>
  nodesOf(source)
    .filter((node) => ts.isPropertyAssignment(node))
    .flatMap(({ name, initializer }) =>
      ts.isObjectLiteralExpression(initializer)
        ? initializer.properties.map((word) => `${nameOf(name)}.${nameOf(word.name)}`)
        : [],
    )

const nameOf = (name: ts.PropertyName | undefined): string =>
  name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : ''

const spoken: Rule = {
  name: 'every act that is recorded has its words in both languages',
  find: (tree) =>
    WORDS.flatMap((words) => {
      const known = new Set(tree.filter(({ path }) => path.startsWith(words)).flatMap(wordsIn))
      const acts = new Set(tree.filter(isOfApi).flatMap(actsIn))
      return [...acts].filter((act) => !known.has(act)).map((act) => `${words}: says nothing of ${act}`)
    }),
  planted: [
    [at('apps/api/src/rooms/staff/a.ts', "work.record({ act: 'staff.never-said' })")],
    [at('apps/api/src/rooms/staff/a.ts', "recordOf('staff.never-said', row)")],
    [at(GRANTS, "export const GRANTS = { 'staff:never-say': [] }")],
    [
      at('apps/api/src/rooms/staff/a.ts', "work.record({ act: 'staff.half-said' })"),
      at('apps/dashboard/src/words/ko/acts.ts', "export const acts = { staff: { 'half-said': 'x' } }"),
    ],
  ],
  harmless: [
    [
      at('apps/api/src/rooms/staff/a.ts', "work.record({ act: 'staff.said' }); run({ act: 'verify' })"),
      ...WORDS.map((path) => at(`${path}.ts`, "export const acts = { staff: { said: 'x' } }")),
    ],
  ],
}

export const ACTS: readonly Rule[] = [spoken]
