import { dirname, join } from 'node:path/posix'
import { at, type Rule } from '../rule.js'
import { isOfApi, isProduct, type Source } from '../source.js'
import { importsOf } from '../syntax.js'

const API = 'apps/api/src/'
/** What each folder of the API may import beside itself. Whoever is not here may import nothing. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  documents: ['kernel'],
  keystore: ['kernel'],
  evidence: ['kernel'],
  'embedded-database': [],
  config: [],
  authority: ['kernel'],
  persistence: ['authority', 'evidence', 'keystore', 'kernel'],
  rooms: ['authority', 'persistence', 'evidence', 'keystore', 'documents', 'kernel'],
  http: ['rooms', 'authority', 'persistence', 'evidence', 'keystore', 'kernel', 'config'],
  installation: ['rooms', 'authority', 'persistence', 'evidence', 'keystore', 'kernel', 'config', 'embedded-database'],
  demo: ['installation', 'rooms', 'persistence', 'evidence', 'keystore', 'kernel'],
  main: [
    'installation',
    'demo',
    'http',
    'rooms',
    'authority',
    'persistence',
    'evidence',
    'keystore',
    'kernel',
    'config',
    'embedded-database',
  ],
}

/** A room may use the doors of the rooms to its left; the first three know nobody. */
const ROOMS = [
  'staff',
  'policy',
  'subjects',
  'policy-drafts',
  'designations',
  'consent',
  'inquiries',
  'consent-campaigns',
  'appointments',
  'rights-requests',
  'mandates',
  'epochs',
  'retention',
  'certificates',
  'paper',
  'backups',
  'disclosure',
  'access-control',
  'access-log',
  'alerts',
  'inspections',
  'register',
  'own-page',
  'incidents',
]
const ALONE = new Set(['staff', 'policy', 'subjects'])

interface Arrow {
  readonly from: string
  readonly to: string
}

/** Imports within the API, as paths beneath its `src`. */
const arrowsOf = (tree: readonly Source[]): Arrow[] =>
  tree.filter(isOfApi).flatMap((source) =>
    importsOf(source)
      .filter((to) => to.startsWith('.'))
      .map((to) => ({ from: source.path.slice(API.length), to: join(dirname(source.path), to).slice(API.length) })),
  )

const folderOf = (path: string): string => path.split('/')[0]!
const roomOf = (path: string): string | undefined => (folderOf(path) === 'rooms' ? path.split('/')[1] : undefined)

const layers: Rule = {
  name: 'arrows in the API point from main over http and rooms to the kernel, never back',
  find: (tree) =>
    arrowsOf(tree)
      .filter(({ from, to }) => folderOf(from) !== folderOf(to) && !(MAY[folderOf(from)] ?? []).includes(folderOf(to)))
      .map(({ from, to }) => `${API}${from}: imports ${to}`),
  planted: [
    [at('apps/api/src/kernel/a.ts', "import { b } from '../persistence/b.js'")],
    [at('apps/api/src/rooms/staff/a.ts', "import type { B } from '../../http/b.js'")],
    [at('apps/api/src/persistence/a.ts', "export { b } from '../rooms/staff/index.js'")],
    [at('apps/api/src/http/a.ts', "await import('../demo/demo-people.js')")],
    [at('apps/api/src/evidence/a.ts', "import { b } from '../persistence/b.js'")],
    [at('apps/api/src/cellar/a.ts', "import { b } from '../kernel/b.js'")],
  ],
  harmless: [
    [
      at('apps/api/src/main/a.ts', "import { b } from '../http/b.js'"),
      at('apps/api/src/http/a.ts', "import { b } from './b.js'"),
    ],
  ],
}

function betweenRooms({ from, to }: Arrow): string | undefined {
  const [here, there] = [roomOf(from), roomOf(to)]
  if (here === undefined || there === undefined || here === there) return undefined
  if (ROOMS.indexOf(here) < 0 || ROOMS.indexOf(there) < 0) return `${here} or ${there} is no room`
  return ALONE.has(here) || ROOMS.indexOf(there) > ROOMS.indexOf(here)
    ? `${there} is not to the left of ${here}`
    : undefined
}

const order: Rule = {
  name: 'a room uses only rooms to its left',
  find: (tree) => arrowsOf(tree).flatMap((arrow) => betweenRooms(arrow) ?? []),
  planted: [
    [at('apps/api/src/rooms/consent/a.ts', "import { b } from '../inquiries/index.js'")],
    [at('apps/api/src/rooms/subjects/a.ts', "import { b } from '../staff/index.js'")],
    [at('apps/api/src/rooms/inquiries/a.ts', "import { b } from '../attic/index.js'")],
  ],
  harmless: [[at('apps/api/src/rooms/inquiries/a.ts', "import { b } from '../consent/index.js'")]],
}

const doors: Rule = {
  name: 'whoever comes from outside enters a room by its door',
  find: (tree) =>
    arrowsOf(tree)
      .filter(
        ({ from, to }) =>
          roomOf(to) !== undefined && roomOf(to) !== roomOf(from) && to !== `rooms/${roomOf(to)}/index.js`,
      )
      .map(({ from, to }) => `${API}${from}: enters by ${to}`),
  planted: [
    [at('apps/api/src/http/a.ts', "import { b } from '../rooms/staff/find-actor.js'")],
    [at('apps/api/src/rooms/inquiries/a.ts', "import { b } from '../consent/agree.js'")],
  ],
  harmless: [
    [
      at('apps/api/src/rooms/inquiries/a.ts', "import { b } from './case-row.js'"),
      at('apps/api/src/http/a.ts', "import { b } from '../rooms/staff/index.js'"),
    ],
  ],
}

/** Which of our packages each package may know. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  'packages/policy': [],
  'packages/vault': [],
  'packages/transparency-log': [],
  'packages/schema': [],
  'packages/client': ['@jikimi/schema'],
  'apps/site': ['@jikimi/client', '@jikimi/schema'],
  'apps/dashboard': ['@jikimi/client', '@jikimi/schema'],
  'apps/api': [
    '@jikimi/client',
    '@jikimi/schema',
    '@jikimi/policy',
    '@jikimi/vault',
    '@jikimi/transparency-log',
    '@jikimi/witness',
    '@jikimi/site',
    '@jikimi/dashboard',
    '@jikimi/docs',
  ],
  'apps/docs': ['@jikimi/schema'],
  'apps/verifier': [],
  'apps/witness': ['@jikimi/transparency-log'],
  'apps/bench': ['@jikimi/api', '@jikimi/client', '@jikimi/transparency-log'],
}

const packageOf = (path: string): string => path.split('/').slice(0, 2).join('/')

function strange(source: Source, to: string): boolean {
  if (to.startsWith('.')) return !join(dirname(source.path), to).startsWith(`${packageOf(source.path)}/`)
  return (
    to.startsWith('@jikimi/') && !(KNOWS[packageOf(source.path)] ?? []).includes(to.split('/').slice(0, 2).join('/'))
  )
}

const packages: Rule = {
  name: 'pure packages know nobody; site and dashboard know the client and the vocabulary only',
  find: (tree) =>
    tree.filter(isProduct).flatMap((source) =>
      importsOf(source)
        .filter((to) => strange(source, to))
        .map((to) => `${source.path}: imports ${to}`),
    ),
  planted: [
    [at('packages/policy/src/a.ts', "import { b } from '@jikimi/schema'")],
    [at('packages/vault/src/a.ts', "import { b } from '../../../apps/api/src/kernel/clock.js'")],
    [at('apps/site/src/a.ts', "import { b } from '@jikimi/api'")],
    [at('apps/dashboard/src/a.tsx', "import { b } from '@jikimi/policy/x.js'")],
  ],
  harmless: [
    [
      at('apps/dashboard/src/a.tsx', "import { b } from '@jikimi/client/staff'"),
      at('packages/vault/src/a/b.ts', "import { b } from '../c.js'"),
    ],
  ],
}

export const ARROWS: readonly Rule[] = [layers, order, doors, packages]
