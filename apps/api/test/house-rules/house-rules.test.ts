import { readTree } from './read-tree.js'
import type { Rule } from './rule.js'
import { ACTS } from './rules/acts.js'
import { ARROWS } from './rules/arrows.js'
import { FILES } from './rules/files.js'
import { GRAPHQL } from './rules/graphql.js'
import { REFUSALS } from './rules/refusals.js'
import { SHAPE } from './rules/shape.js'
import { WAYS } from './rules/ways-out.js'
import { WORDS } from './rules/words.js'

const RULES: readonly Rule[] = [...SHAPE, ...WORDS, ...GRAPHQL, ...ARROWS, ...FILES, ...REFUSALS, ...ACTS, ...WAYS]
const tree = readTree()

it('looks at the whole repository', () => {
  const folders = new Set(tree.map(({ path }) => path.split('/').slice(0, 2).join('/')))
  expect([...folders]).toEqual(
    expect.arrayContaining(['apps/api', 'apps/dashboard', 'apps/site', 'packages/policy', 'packages/vault']),
  )
  expect(tree.length).toBeGreaterThan(400)
})

describe.each(RULES.map((rule) => ({ name: rule.name, rule })))('$name', ({ rule }) => {
  it('is caught when it is broken', () => {
    expect(rule.planted.length).toBeGreaterThan(0)
    for (const planted of rule.planted)
      expect({ planted, found: rule.find(planted).length > 0 }).toEqual({ planted, found: true })
  })

  it('lets pass what only looks alike', () => {
    expect(rule.harmless.flatMap((harmless) => rule.find(harmless))).toEqual([])
  })

  it('holds in the whole tree', () => {
    expect(rule.find(tree)).toEqual([])
  })
})
