import ts from 'typescript'
import { at, eachFile, type Rule } from '../rule.js'
import { isCode, isProduct, isTest, isTypeScript, type Source } from '../source.js'
import { lineOf, nodesOf } from '../syntax.js'

type Looks = (node: ts.Node) => boolean

const lines = (source: Source, looks: Looks, what: string): string[] =>
  nodesOf(source)
    .filter(looks)
    .map((node) => `${what} in line ${lineOf(node)}`)

/** `object.name`, `object['name']`, `globalThis.object.name`, and `const { name } = object`. */
const takes =
  (object: string, name: string): Looks =>
  (node) => {
    const isObject = (one: ts.Node | undefined): boolean =>
      one !== undefined &&
      ((ts.isIdentifier(one) && one.text === object) ||
        (ts.isPropertyAccessExpression(one) && one.name.text === object))
    if (ts.isPropertyAccessExpression(node)) return node.name.text === name && isObject(node.expression)
    if (ts.isElementAccessExpression(node))
      return (
        ts.isStringLiteral(node.argumentExpression) &&
        node.argumentExpression.text === name &&
        isObject(node.expression)
      )
    if (ts.isImportSpecifier(node))
      return (
        (node.propertyName ?? node.name).text === name &&
        /node:process|^process$/.test(importedFrom(node)) &&
        object === 'process'
      )
    return (
      ts.isBindingElement(node) &&
      ts.isVariableDeclaration(node.parent.parent) &&
      (node.propertyName ?? node.name).getText() === name &&
      isObject(node.parent.parent.initializer)
    )
  }

const importedFrom = (node: ts.ImportSpecifier): string => {
  const { moduleSpecifier } = node.parent.parent.parent
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
}

const environment: Rule = {
  name: 'process.env is read in apps/api/src/config only (scripts, bench and tests excepted)',
  find: eachFile(
    (source) =>
      isCode(source) && !isTest(source) && !/^(apps\/api\/src\/config|apps\/bench|scripts|\.ci)\//.test(source.path),
    (source) => lines(source, takes('process', 'env'), 'process.env'),
  ),
  planted: [
    'process.env.PORT',
    "process['env']",
    'const { env } = process',
    "import { env } from 'node:process'",
    'globalThis.process.env',
  ].map((text) => [at('apps/api/src/http/a.ts', text)]),
  harmless: [
    [
      at('apps/api/src/config/environment.ts', 'process.env'),
      at('scripts/test.mjs', 'process.env'),
      at('apps/api/src/http/a.ts', 'const process = 1; launch({ env })'),
    ],
  ],
}

const asksTheClock: Looks = (node) => {
  if (ts.isNewExpression(node))
    return ts.isIdentifier(node.expression) && node.expression.text === 'Date' && (node.arguments ?? []).length === 0
  return (
    takes('Date', 'now')(node) ||
    (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date')
  )
}
/** The API's, the dashboard's and the witness's one clock. The bench takes the time, and runs in no installation. */
const CLOCKS = ['apps/api/src/kernel/clock.ts', 'apps/dashboard/src/data/clock.ts', 'apps/witness/src/clock.ts']

const clock: Rule = {
  name: 'the time is asked of the clock only',
  find: eachFile(
    (source) => isProduct(source) && !CLOCKS.includes(source.path) && !source.path.startsWith('apps/bench/'),
    (source) => lines(source, asksTheClock, 'asks for the time'),
  ),
  planted: ['new Date()', 'new Date', 'Date.now()', 'const now = Date.now', 'Date()'].map((text) => [
    at('apps/api/src/rooms/staff/a.ts', text),
  ]),
  harmless: [
    [
      at('apps/api/src/rooms/staff/a.ts', 'new Date(0); const day: Date = work.now'),
      at('apps/api/src/kernel/clock.ts', 'Date.now()'),
      at('apps/bench/src/measure.ts', 'new Date()'),
    ],
  ],
}

const noAny: Rule = {
  name: 'nothing is typed any',
  find: eachFile(isTypeScript, (source) => lines(source, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword, 'any')),
  planted: ['const a: any = 1', 'const a = b as any', 'type A = Record<string, any>'].map((text) => [
    at('apps/site/src/a.ts', text),
  ]),
  harmless: [[at('apps/site/src/a.ts', "const any = 'any' // any\n")]],
}

const isConsole: Looks = (node) =>
  ts.isIdentifier(node) &&
  node.text === 'console' &&
  !(
    ts.isPropertyAccessExpression(node.parent) &&
    node.parent.name === node &&
    node.parent.expression.getText() !== 'globalThis'
  )

const noConsole: Rule = {
  name: 'nothing writes to the console but scripts',
  find: eachFile(
    (source) => isCode(source) && !/^(scripts|\.ci)\//.test(source.path),
    (source) => lines(source, isConsole, 'console'),
  ),
  planted: ['console.log(1)', 'const { error } = console', 'globalThis.console.warn(1)'].map((text) => [
    at('packages/client/src/a.ts', text),
  ]),
  harmless: [
    [at('packages/client/src/a.ts', "const a = 'console.log' // console\n"), at('scripts/start.mjs', 'console.log(1)')],
  ],
}

const MAY_HOLD_KEYS = /^(apps\/api\/src\/(rooms\/(subjects|staff)|installation|demo|main|keystore)|apps\/bench\/src)\//
/** Where keys are turned, buried, looked for in vain, copied and proven: by rooms that show nobody anything. */
const ENDS_KEYS = /^apps\/api\/src\/rooms\/(epochs|retention\/destroy|certificates|backups)\//
/** Where free text of the staff is sealed, with its record or at the auditor's desk, and opened again. */
const SEAL_TEXTS = [
  'apps/api/src/persistence/operation.ts',
  'apps/api/src/persistence/unit-of-work.ts',
  'apps/api/src/rooms/access-log/open-record-note.ts',
  'apps/api/src/rooms/access-log/sealed-text.ts',
  'apps/api/src/rooms/paper/medium-text.ts',
  'apps/api/src/rooms/retention/sealed-text.ts',
  'apps/api/src/rooms/rights-requests/compulsion/sealed-reference.ts',
]
const mayHoldKeys = ({ path }: Source): boolean =>
  MAY_HOLD_KEYS.test(path) || ENDS_KEYS.test(path) || SEAL_TEXTS.includes(path)
const holdsKeys: Looks = (node) =>
  (ts.isPropertyAccessExpression(node) && node.name.text === 'keystore') ||
  (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === 'keystore')

const keystore: Rule = {
  name: 'keys are reached by the rooms subjects and staff only, by what ends keys, seals texts of the staff, or wires them',
  find: eachFile(
    (source) => isProduct(source) && !mayHoldKeys(source),
    (source) => lines(source, holdsKeys, 'takes the keystore'),
  ),
  planted: [
    'work.ports.keystore.open(id)',
    'const { keystore } = work.ports',
    'const { keystore: keys } = work.ports',
  ].map((text) => [at('apps/api/src/rooms/inquiries/a.ts', text)]),
  harmless: [
    [
      at('apps/api/src/rooms/certificates/a.ts', 'ports.keystore'),
      at('apps/api/src/rooms/subjects/a.ts', 'work.ports.keystore'),
      at('apps/api/src/rooms/access-log/sealed-text.ts', 'work.ports.keystore'),
      at('apps/api/src/rooms/inquiries/a.ts', 'reveal(work) // keystore\n'),
    ],
  ],
}

export const WORDS: readonly Rule[] = [environment, clock, noAny, noConsole, keystore]
