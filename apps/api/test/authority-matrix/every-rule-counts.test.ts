import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFullRun, ofThisRun } from '../support/run.js'
import { RIGHTS_MUTANTS } from './mutations/rights-mutants.js'
import { RULE_MUTANTS, RULES, withRule } from './mutations/rules.js'
import { openTheDatabase } from './open-the-database.js'
import { aScene, type Scene } from './scene/a-scene.js'

const ROOMS = join(import.meta.dirname, '../../src/rooms')

/** Those of rights ask little, and are all asked each time. */
const MUTANTS = [...ofThisRun(RULE_MUTANTS.filter((one) => !RIGHTS_MUTANTS.includes(one))), ...RIGHTS_MUTANTS]

let scene: Scene
const noticed: string[] = []

beforeAll(async () => {
  scene = await aScene()
  await openTheDatabase(scene.superuser)
}, 300_000)

beforeEach(() => scene.freshen())

afterAll(async () => {
  await scene.close()
  process.stdout.write(`rules of the API: ${noticed.length} replaced by "always allowed", each noticed\n`)
})

describe('a rule of the API, over a database that lets everything through', () => {
  it('is replaced here, whichever one it is', () => {
    const written = readdirSync(ROOMS, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.rules.ts'))
      .flatMap((path) => [...readFileSync(join(ROOMS, path), 'utf8').matchAll(/export const (\w+)/g)])
      .map(([, name]) => name)
    expect([...written, 'SEPARATION'].toSorted()).toEqual(Object.keys(RULES).toSorted())
    const rules = Object.entries(RULES).flatMap(([of, all]) => Object.keys(all).map((rule) => `${of}.${rule}`))
    const replaced = new Set(RULE_MUTANTS.map(({ of, rule }) => `${of}.${rule}`))
    expect([...replaced].toSorted()).toEqual(rules.toSorted())
  })

  it.each(MUTANTS.map((mutant) => [`${mutant.of}.${mutant.variant ?? mutant.rule}`, mutant] as const))(
    'is missed when it allows everything: %s',
    async (name, mutant) => {
      if (isFullRun() || RIGHTS_MUTANTS.includes(mutant)) expect((await mutant.asks(scene)).wrong).toEqual([])
      const { wrong } = await withRule(scene, mutant, () => mutant.asks(scene))
      expect(wrong).not.toEqual([])
      noticed.push(name)
    },
    300_000,
  )
})
