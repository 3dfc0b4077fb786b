import { at, eachFile, type Rule } from '../rule.js'
import { isCode, isTest, isTypeScript, type Source } from '../source.js'
import { commentsOf } from '../syntax.js'

const LINES = 200
const LINES_OF_TESTS = 300
/** Whoever audits copies this one file away and reads it before trusting it, so it may not fall into several. */
const READ_ALONE = { path: 'apps/verifier/jikimi-verify.mjs', lines: 1660 }
const linesIn = (text: string): number => text.replace(/\n$/, '').split('\n').length
const long = (lines: number): string => 'word\n'.repeat(lines)

const mostLines = (source: Source): number => {
  if (source.path === READ_ALONE.path) return READ_ALONE.lines
  return isTest(source) ? LINES_OF_TESTS : LINES
}

const size: Rule = {
  name: 'no source file has more than 200 lines, no test more than 300 (the one-file verifier excepted)',
  find: eachFile(isCode, (source) => {
    const lines = linesIn(source.text)
    return lines > mostLines(source) ? [`${lines} lines`] : []
  }),
  planted: [
    [at('apps/api/src/kernel/clock.ts', long(201))],
    [at('apps/api/test/journeys/a.test.ts', long(301))],
    [at('apps/verifier/other.mjs', long(201))],
    [at(READ_ALONE.path, long(READ_ALONE.lines + 1))],
  ],
  harmless: [
    [at('apps/api/src/kernel/clock.ts', long(200))],
    [at('apps/api/test/journeys/a.test.ts', long(300))],
    [at(READ_ALONE.path, long(READ_ALONE.lines))],
  ],
}

const SAYS_NOTHING = new Set(
  ['service', 'manager', 'helper', 'util', 'utility', 'common', 'misc'].flatMap((word) => [
    word,
    `${word}s`,
    word.replace(/y$/, 'ies'),
  ]),
)

const empty: Rule = {
  name: 'no file or folder is named after a role that says nothing',
  find: eachFile(
    () => true,
    ({ path }) =>
      path
        .toLowerCase()
        .split(/[/.\-_]/)
        .filter((word) => SAYS_NOTHING.has(word))
        .map((word) => `is called "${word}"`),
  ),
  planted: [
    'apps/api/src/rooms/staff/staff.service.ts',
    'packages/policy/src/utils/day.ts',
    'apps/site/src/date-helpers.ts',
    'apps/api/src/common/x.ts',
  ].map((path) => [at(path)]),
  harmless: [[at('apps/api/src/rooms/staff/self-serviced.ts')]],
}

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** Names that tools and people look for, written as they look for them. */
const GIVEN = /^([A-Z]+(_[A-Z]+)*\.md|LICENSE|Dockerfile)$/

const kebab: Rule = {
  name: 'every file and folder is named in kebab-case',
  find: eachFile(
    () => true,
    ({ path }) =>
      path
        .split('/')
        .filter((name) => !KEBAB.test(name) && !GIVEN.test(name))
        .map((name) => `"${name}" is not kebab-case`),
  ),
  planted: [
    'apps/dashboard/src/CasePage.tsx',
    'apps/api/src/rooms/access_log/index.ts',
    'packages/policy/src/dueOn.ts',
  ].map((path) => [at(path)]),
  harmless: [
    [at('README.md'), at('.ci/run'), at('policies/caliverse-1.0.yaml'), at('apps/api/src/rooms/staff/staff.view.ts')],
  ],
}

/** How lines of code look when they are commented out, and sentences don't. */
const CODE = [
  /^(import|export)\b.*\bfrom ['"]/,
  /^(export )?(const|let|var|function|class|interface) \w+.*[=({]/,
  /^(return|throw|await|yield)\b.*[(){}[\]]$/,
  /^(if|for|while|switch) \(.*\)/,
  /^\}? ?(else|catch|finally)\b.*\{$/,
  /^[\w.]+\([^)]*\)[;,]?$/,
  /^[\w.]+ [+-]?= [\w'"([{]/,
  /^[})\]]+[;,]?$/,
  /^@[A-Z]\w+\(/,
]

const commentedOut: Rule = {
  name: 'no code is commented out',
  find: eachFile(isTypeScript, (source) =>
    commentsOf(source)
      .filter((line) => CODE.some((looks) => looks.test(line.trim())))
      .map((line) => `"${line.trim()}" looks like code`),
  ),
  planted: [
    '// const token = newSecretToken()',
    '/* return work.rows(name) */',
    'export const a = 1 // a.touch(b)',
    "// import { a } from './a.js'",
    '// @Requires("x:y")',
  ].map((text) => [at('apps/api/src/kernel/a.ts', `${text}\n`)]),
  harmless: [
    [
      at(
        'apps/api/src/kernel/a.ts',
        "/** Reads `a()` when asked; if (rarely) nothing is there, nothing. */\n// What is read from here on is the new session's\nexport const a = 'https://example.kr/'\n",
      ),
    ],
  ],
}

const silenced = (source: Source): string[] =>
  [...source.text.matchAll(new RegExp(`@ts-(${'ignore|nocheck'})|(eslint|oxlint)-${'disable'}`, 'g'))].map(
    ([word]) => `has ${word}`,
  )

const noSilence: Rule = {
  name: 'no check of a file is switched off inside it',
  find: eachFile(isCode, silenced),
  planted: [
    [at('apps/api/src/a.ts', `// @ts-${'ignore'}\n`)],
    [at('apps/api/src/a.ts', `/* oxlint-${'disable'} */\n`)],
  ],
  harmless: [[at('apps/api/src/a.test.ts', '// @ts-expect-error: a day is no instant\n')]],
}

export const SHAPE: readonly Rule[] = [size, empty, kebab, commentedOut, noSilence]
