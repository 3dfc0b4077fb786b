import type { GraphQLSchema } from 'graphql'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'
import { COLUMNS } from './columns.js'
import { isFile, MATRIX } from './matrix.js'
import { openTheDatabase } from './open-the-database.js'
import { askAll } from './runs/ask-all.js'
import { askCases } from './runs/ask-cases.js'
import { askExportJob } from './runs/ask-export-job.js'
import { askHolding } from './runs/ask-holding.js'
import { askLastAdministrator } from './runs/ask-last-administrator.js'
import { askLists } from './runs/ask-lists.js'
import { askObjects } from './runs/ask-objects.js'
import { askOwnPages } from './runs/ask-own-pages.js'
import { askReceipts } from './runs/ask-receipts.js'
import { askRoles } from './runs/ask-roles.js'
import { askSpecials } from './runs/ask-specials.js'
import { askVisits } from './runs/ask-visits.js'
import { askStale, askWithoutSession } from './runs/ask-sessions.js'
import type { Findings } from './runs/findings.js'
import { isFullRun } from '../support/run.js'
import { tracesIn } from '../support/traces.js'
import { aScene, type Scene } from './scene/a-scene.js'

let scene: Scene
let before: Record<string, string>
const total = { cells: 0, leaks: 0 }

beforeAll(async () => {
  scene = await aScene()
  before = await tracesIn(scene.house)
}, 300_000)

beforeEach(() => scene.freshen())

afterAll(async () => {
  await scene.close()
  process.stdout.write(`authority matrix: ${total.cells} cells decided, ${total.leaks} leaks\n`)
})

const rootFields = (endpoint: string, schema: GraphQLSchema): string[] =>
  [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
    Object.keys(type.getFields()).map((name) => `${endpoint} ${type.name}.${name}`),
  )

async function expectNoLeak(asked: Promise<Findings>): Promise<void> {
  const { cells, wrong } = await asked
  total.cells += cells
  total.leaks += wrong.length
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(0)
}

describe('the page of who may ask what', () => {
  it('decides every root field of both schemas, and no field that is gone', () => {
    const fields = [...rootFields('staff', buildStaffSchema()), ...rootFields('public', buildPublicSchema())]
    const named = MATRIX.map(([, field]) => field).filter((field) => !isFile(field))
    expect(named.toSorted()).toEqual(fields.toSorted())
    for (const [row] of MATRIX) expect(row.trim().split(/ +/)).toHaveLength(COLUMNS.length)
  })
})

/** In the short form, what the database's wall has no part in is asked once. */
const FULL = isFullRun()
const PATIENCE = 300_000

describe.each([
  ['both walls', (): Promise<void> => Promise.resolve(), { isSecond: false }],
  [
    'the API alone, whose database lets everything through',
    (): Promise<void> => openTheDatabase(scene.superuser),
    { isSecond: true },
  ],
] as const)('with %s', (_walls, raise, { isSecond }) => {
  beforeAll(raise)

  // What both walls answer together is what each of them answers alone: of the second one the SQL matrix tells
  if (FULL || isSecond) {
    it(
      'every root field is answered to those who hold its permission, and refused to everybody else',
      () => expectNoLeak(askAll(scene)),
      PATIENCE,
    )

    it(
      'every act on a thing is decided by role, by state and by who did the other half of it',
      () => expectNoLeak(askObjects(scene)),
      PATIENCE,
    )
  }

  it('roles that one person can’t hold together, or that are full, are not given', () => expectNoLeak(askRoles(scene)))

  it('the last administrator stays, and a deputy decides for one person only', async () => {
    await expectNoLeak(askLastAdministrator(scene))
    await expectNoLeak(askSpecials(scene))
  })

  it(
    'cases are reached with designation, attendance and the case in hand, and look like nothing without',
    () => expectNoLeak(askCases(scene, undefined, FULL || !isSecond ? undefined : 1)),
    PATIENCE,
  )

  it('lists leave out what the asker does not reach, a case tells only its holder of reach, a receipt opens one case', async () => {
    await expectNoLeak(askLists(scene))
    await expectNoLeak(askHolding(scene))
    await expectNoLeak(askReceipts(scene))
  })

  it('a visit opens the case of its link, with letters and meeting, and nothing else opens one', () =>
    expectNoLeak(askVisits(scene)))

  it('an own page shows one person’s, a representative does what their mandate covers, and nothing else opens one', () =>
    expectNoLeak(askOwnPages(scene)))

  it('an export whose scope has ended since it was asked for is not made', () => expectNoLeak(askExportJob(scene)))

  if (FULL || isSecond) {
    it(
      'a session that is forged, ended, idle, expired or of a suspended account is nobody’s',
      () => expectNoLeak(askWithoutSession(scene, FULL ? undefined : 1)),
      PATIENCE,
    )

    it(
      'what needs a fresh sign-in asks for one after five minutes, and nothing else does',
      () => expectNoLeak(askStale(scene)),
      PATIENCE,
    )
  }
})

describe('the scene', () => {
  it('is as it was before thousands of acts', async () => {
    expect(await tracesIn(scene.house)).toEqual(before)
  })
})
