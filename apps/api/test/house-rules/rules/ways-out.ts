import ts from 'typescript'
import { at, type Rule } from '../rule.js'
import { isProduct, type Source } from '../source.js'
import { nodesOf } from '../syntax.js'
import { ROUTES, WAYS_OUT } from './known-ways-out.js'

/** Modules by which something can leave the process, to a network or to another process. */
const MODULES =
  /^(node:)?(net|http|https|http2|tls|dgram|child_process|worker_threads)$|^(nodemailer|undici|ws|maildev)$/
/** What of the file system writes. Reading is no way out. */
const WRITES = /^(write|append|create)[A-Z]|^(open|rename|cp|link|symlink)(Sync)?$|^copyFile/
const GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
const MEMBERS = new Set(['createObjectURL', 'sendBeacon', 'clipboard', 'localStorage', 'sessionStorage', 'indexedDB'])

/** By which ways something can leave where a file runs: `net`, `fetch`, `writes` … */
function waysOf(source: Source): string[] {
  const ways = nodesOf(source).flatMap((node) => {
    if (ts.isImportDeclaration(node)) return imported(node)
    if (ts.isPropertyAccessExpression(node) && MEMBERS.has(node.name.text)) return [node.name.text]
    return ts.isIdentifier(node) && GLOBALS.has(node.text) && isValue(node) ? [node.text] : []
  })
  return [...new Set(ways)].toSorted()
}

/** The thing itself, called or handed on; no property and no type that bears its name. */
function isValue({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent))
    return parent.name.text !== text || parent.expression.getText() === 'globalThis'
  return (
    !ts.isTypeNode(parent) &&
    !ts.isPropertyAssignment(parent) &&
    !ts.isPropertySignature(parent) &&
    !ts.isTypeQueryNode(parent)
  )
}

function imported({ moduleSpecifier, importClause }: ts.ImportDeclaration): string[] {
  const name = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
  if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const names =
    importClause.namedBindings && ts.isNamedImports(importClause.namedBindings)
      ? importClause.namedBindings.elements
          .filter(({ isTypeOnly }) => !isTypeOnly)
          .map((one) => (one.propertyName ?? one.name).text)
      : ['*']
  if (MODULES.test(name)) return names.every((one) => one === 'isIP') ? [] : [name.replace('node:', '')]
  const isFiles = name === 'node:fs' || name === 'node:fs/promises'
  return isFiles && names.some((one) => one === '*' || WRITES.test(one)) ? ['writes'] : []
}

const found = (tree: readonly Source[]): Map<string, string> =>
  new Map(
    tree
      .filter(isProduct)
      .map((source) => [source.path, waysOf(source).join(', ')] as const)
      .filter(([, ways]) => ways !== ''),
  )

const known: Rule = {
  name: 'every place by which something could leave is on the list of ways out',
  find: (tree) =>
    [...found(tree)]
      .filter(([path, ways]) => WAYS_OUT[path]?.[0] !== ways)
      .map(([path, ways]) => `${path}: ${ways} (listed: ${WAYS_OUT[path]?.[0] ?? 'not at all'})`),
  planted: [
    [at('apps/api/src/rooms/staff/a.ts', "import { connect } from 'node:net'")],
    [at('apps/api/src/rooms/staff/a.ts', "await fetch('https://example.kr')")],
    [at('apps/api/src/rooms/subjects/a.ts', "import { writeFile } from 'node:fs/promises'")],
    [
      at(
        'apps/api/src/main/send-mail.ts',
        "import { createTransport } from 'nodemailer'\nimport { spawn } from 'node:child_process'",
      ),
    ],
    [at('apps/dashboard/src/a.tsx', 'localStorage.setItem(a, b); window.localStorage.setItem(a, b)')],
    [at('apps/site/src/a.ts', 'navigator.sendBeacon(a)')],
  ],
  harmless: [
    [
      at('apps/api/src/http/a.ts', "import { isIP } from 'node:net'\nimport type { Server } from 'node:http'"),
      at('apps/api/src/http/b.ts', "import { readFile, stat } from 'node:fs/promises'"),
      at('apps/api/src/main/send-mail.ts', "import { createTransport } from 'nodemailer'"),
    ],
  ],
}

const gone: Rule = {
  name: 'the list of ways out names none that is gone',
  find: (tree) =>
    tree.some(({ path }) => path === 'apps/api/src/main/compose.ts')
      ? Object.keys(WAYS_OUT).filter((path) => !found(tree).has(path))
      : [],
  planted: [[at('apps/api/src/main/compose.ts')]],
  harmless: [[at('apps/api/src/http/a.ts')]],
}

const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'head', 'options'])

/** `get /healthz`, for each address that a router is told to answer. */
function routesOf(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
    const { expression, name } = node.expression
    const isRouter = ts.isIdentifier(expression) && /^(router|app)$/.test(expression.text)
    if (!isRouter || !VERBS.has(name.text)) return []
    const [first] = node.arguments
    const given = first && ts.isArrayLiteralExpression(first) ? [...first.elements] : first ? [first] : []
    return given.filter((one) => ts.isStringLiteralLike(one)).map((one) => `${name.text} ${one.text}`)
  })
}

const foundRoutes = (tree: readonly Source[]): string[] =>
  tree
    .filter((source) => isProduct(source) && /^apps\/(api|site)\//.test(source.path))
    .flatMap((source) => routesOf(source).map((route) => `${source.path}: ${route}`))

const routes: Rule = {
  name: 'every address that is answered is on the list of ways out',
  find: (tree) => foundRoutes(tree).filter((route) => !ROUTES.has(route)),
  planted: [
    [at('apps/api/src/http/a.ts', "router.get('/dump', send)")],
    [at('apps/api/src/http/app.ts', "app.use(['/graphql', '/everything'], send)")],
    [at('apps/site/src/routes/a.ts', "router.post('/upload', take)")],
  ],
  harmless: [[at('apps/api/src/http/app.ts', "app.get('/healthz', send)\nmap.get('/x')\napp.set('etag', false)")]],
}

const routesGone: Rule = {
  name: 'the list of ways out names no address that is gone',
  find: (tree) => {
    const found = new Set(foundRoutes(tree))
    return tree.some(({ path }) => path === 'apps/api/src/main/compose.ts')
      ? [...ROUTES].filter((one) => !found.has(one))
      : []
  },
  planted: [[at('apps/api/src/main/compose.ts')]],
  harmless: [[at('apps/api/src/http/a.ts')]],
}

export const WAYS: readonly Rule[] = [known, gone, routes, routesGone]
