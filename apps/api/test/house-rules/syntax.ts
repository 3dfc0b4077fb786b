import ts from 'typescript'
import type { Source } from './source.js'

const parsedTexts = new Map<string, ts.SourceFile>()

export function parsed({ path, text }: Source): ts.SourceFile {
  const key = `${path}\n${text}`
  const known = parsedTexts.get(key) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true, kindOf(path))
  parsedTexts.set(key, known)
  return known
}

const kindOf = (path: string): ts.ScriptKind => {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX
  return path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS
}

/** All nodes of a file, in order. */
export function nodesOf(source: Source): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(parsed(source))
  return nodes
}

export const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile()
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

/** What a file imports or exports from, also by `import()`. */
export function importsOf(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      return [node.moduleSpecifier.text]
    }
    const isCalled = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const [named] = isCalled ? node.arguments : []
    return named && ts.isStringLiteral(named) ? [named.text] : []
  })
}

export interface Decorated {
  readonly name: string
  readonly call: ts.CallExpression
}

/** The decorators above a class or member, top to bottom. */
export function decoratorsOf(node: ts.Node): Decorated[] {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []
  return decorators.flatMap(({ expression }) =>
    ts.isCallExpression(expression) && ts.isIdentifier(expression.expression)
      ? [{ name: expression.expression.text, call: expression }]
      : [],
  )
}

/** The comments of a file, with what marks them taken away. */
export function commentsOf(source: Source): string[] {
  const comments = new Map<number, string>()
  const file = parsed(source)
  const collect = (position: number): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(file.text, position) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, position) ?? []),
    ]) {
      comments.set(range.pos, file.text.slice(range.pos, range.end))
    }
  }
  for (const node of nodesOf(source)) {
    if (ts.isJsxText(node)) continue
    collect(node.getFullStart())
    collect(node.getEnd())
  }
  return [...comments.values()]
    .flatMap((comment) => comment.replace(/^\/\*+|\*\/$/g, '').split('\n'))
    .map((line) => line.replace(/^\s*(\/\/+|\*)?\s?/, ''))
}
