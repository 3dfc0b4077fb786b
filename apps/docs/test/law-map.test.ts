import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { citedIn } from '../src/law-index.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const map = readFileSync(join(ROOT, 'docs/law-map.md'), 'utf8')
const made = map.slice(0, map.indexOf('## Not yet'))
const rows = made
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*(clause|duty|-)/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))

const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!)

const names = new Set(
  ['public', 'staff'].flatMap((endpoint) => {
    const types = buildSchema(readFileSync(join(ROOT, `packages/schema/${endpoint}.graphql`), 'utf8')).getTypeMap()
    return Object.values(types).flatMap((type) => [
      type.name,
      ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []),
    ])
  }),
)

const refusals = new Set(
  readdirSync(join(ROOT, 'apps/api/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(ROOT, 'apps/api/src', name), 'utf8').match(/'[A-Z][A-Z_]{5,}'/g) ?? [])
    .map((word) => word.slice(1, -1)),
)

/** `inquiryCases(purpose)`, `signIn.code`, `ITEM_REQUIRED`; commands and paths are looked up elsewhere. */
const isKnown = (word: string): boolean => {
  const bare = word.replace(/\(.*\)$/, '')
  if (/[ /]/.test(bare)) return true
  const [first = '', second] = bare.split('.')
  return names.has(bare) || refusals.has(bare) || (names.has(first) && (second === undefined || names.has(second)))
}

const isTest = (word: string): boolean => {
  const folders = ['apps/api/test', '.'].map((folder) => join(ROOT, folder, word))
  return folders.some((path) => existsSync(path) || existsSync(`${path}.test.ts`))
}

describe('the law map', () => {
  it('has rows, each with its article, screen, operation, rule and test', () => {
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) expect(row).toHaveLength(6)
  })

  it('names operations and refusals that exist, and no others', () => {
    expect(rows.flatMap((row) => quoted(row[3]!).filter((word) => !isKnown(word)))).toEqual([])
  })

  it('names tests that exist, and no others', () => {
    expect(rows.flatMap((row) => quoted(row[5]!).filter((word) => !isTest(word)))).toEqual([])
  })

  it('knows none that was made up', () => {
    expect([isKnown('revealEverything'), isKnown('signIn.nothing'), isTest('journeys/nothing-at-all')]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('the index of articles', () => {
  it('finds what the code cites, with the place and a sentence', () => {
    const cited = citedIn(ROOT)
    expect(cited.length).toBeGreaterThan(60)
    expect(cited.filter(({ law, sentence }) => law === '' || sentence === '')).toEqual([])
    expect(cited.map(({ law }) => law)).toContain('Std 8①')
  })
})
