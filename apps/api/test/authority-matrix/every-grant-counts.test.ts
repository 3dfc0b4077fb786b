import { type Permission } from '../../src/authority/grants.js'
import { fieldsByPermission, grantMutants, PERMISSIONS, withFreshness, withGrant } from './mutations/grants.js'
import { isOfPerson, type RootField } from './matrix.js'
import { ofThisRun } from '../support/run.js'
import { openTheDatabase } from './open-the-database.js'
import { askAll } from './runs/ask-all.js'
import { askStale } from './runs/ask-sessions.js'
import { aScene, type Scene } from './scene/a-scene.js'

let scene: Scene
let fields: ReadonlyMap<string, readonly RootField[]>
let mutants = 0

beforeAll(async () => {
  scene = await aScene()
  await openTheDatabase(scene.superuser)
  fields = fieldsByPermission()
}, 300_000)

beforeEach(() => scene.freshen())

afterAll(async () => {
  await scene.close()
  process.stdout.write(`grants: ${mutants} changes of the page, each noticed\n`)
})

const fieldsOf = (permission: Permission) => fields.get(permission) ?? []

describe('the page of grants, over a database that lets everything through', () => {
  it('holds no permission that no root field asks for, and lacks none', () => {
    expect([...fields.keys()].toSorted()).toEqual(PERMISSIONS.toSorted())
  })

  it('can’t give or take one permission without the matrix turning red', async () => {
    const unnoticed: string[] = []
    const all = PERMISSIONS.filter((one) => fieldsOf(one).length > 0).flatMap((permission) =>
      grantMutants(permission, fieldsOf(permission)),
    )
    for (const mutant of ofThisRun(all)) {
      mutants += 1
      const { wrong } = await withGrant(mutant, () => askAll(scene, fieldsOf(mutant.permission), mutant.columns))
      if (wrong.length === 0) unnoticed.push(mutant.name)
    }
    expect(unnoticed).toEqual([])
  }, 300_000)

  it('can’t let one act go without a fresh sign-in, nor ask for one elsewhere, without the matrix turning red', async () => {
    const unnoticed: string[] = []
    const ofStaff = PERMISSIONS.filter((permission) => fieldsOf(permission).some((field) => !isOfPerson(field)))
    for (const permission of ofThisRun(
      ofStaff.filter((one) => one !== 'session:open' && one !== 'enrolment:complete'),
    )) {
      mutants += 1
      const { wrong } = await withFreshness(permission, () => askStale(scene, fieldsOf(permission)))
      if (wrong.length === 0) unnoticed.push(permission)
    }
    expect(unnoticed).toEqual([])
  }, 300_000)
})
