import { openTheDatabase } from '../authority-matrix/open-the-database.js'
import { MATRIX, type RootField } from '../authority-matrix/matrix.js'
import { aScene } from '../authority-matrix/scene/a-scene.js'
import { ask } from '../authority-matrix/ask.js'
import { aPost, type Post } from '../support/a-post.js'
import { remind } from '../support/meetings.js'
import { isFullRun, ofThisRun } from '../support/run.js'
import { fillUp, liftAll, makeReminderDue, restrictAll } from './fill-up.js'
import { type Called, kitOf, toldBy } from './in-functions.js'
import { type Asked as AskedScene, type Probe, probesOf, type Said, say } from './in-graphql.js'
import { addTeller, changedBy, firstOf, type Found, seenBy, sqlActorsOf } from './in-sql.js'
import { type Marks, marksIn, PERSONAL } from './marks.js'
import { addRequestsAbout, type RequestsAbout } from './requests-about.js'
import { OF_NOBODY, STILL_BY_FUNCTION, STILL_IN_GRAPHQL, STILL_IN_SQL } from './still.js'

const PATIENCE = 600_000

interface Asked {
  readonly said: readonly Said[]
  readonly seen: Found
  readonly changed: Found
  readonly called: Called
}

let scene: AskedScene
let post: Post
let marks: Marks
let before: Asked
let after: Asked
let probes = 0
let leaks = 0

beforeAll(async () => {
  let about: RequestsAbout
  const made = await aScene(async (beginning) => {
    about = await addRequestsAbout(beginning)
  })
  scene = { ...made, about: about! }
  post = await aPost(scene.house)
  await fillUp(scene)
  await addTeller(scene.superuser)
  marks = await marksIn(scene.superuser)
  before = await askAll()
  await restrictAll(scene)
  after = await askAll(isFullRun() ? undefined : isTelling())
}, PATIENCE)

afterAll(async () => {
  await post.close()
  await scene.close()
  process.stdout.write(`restriction: ${probes} probes, ${leaks} leaks\n`)
})

async function sayAll(isAsked: (probe: Probe, at: number) => boolean = () => true): Promise<readonly Said[]> {
  await scene.freshen()
  const said: Said[] = []
  for (const probe of probesOf(scene).filter(isAsked)) said.push(await say(scene, probe, marks.all))
  return said
}

async function askAll(isAsked?: (probe: Probe, at: number) => boolean): Promise<Asked> {
  const { superuser } = scene
  const said = await sayAll(isAsked)
  await scene.freshen()
  const actors = sqlActorsOf(scene)
  const seen = await seenBy(superuser, actors, marks)
  const changed = await changedBy(superuser, actors, marks)
  const callers = isFullRun() ? actors : firstOf(actors)
  const called = await toldBy(superuser, callers, marks, await kitOf(scene, scene.runs['running']!))
  return { said, seen, changed, called }
}

const shows = ({ text }: Said): boolean => [...marks.all, ...PERSONAL].some((mark) => text.includes(mark))
/** Shows somebody, or was done to somebody. */
const uses = (one: Said): boolean => shows(one) || (one.isOk && one.isNamed && /Mutation|^files/.test(one.field))
/** Shows nobody, and yet would tell how many there are. */
const COUNTS: RootField = 'staff Query.caseCounts'
const nameOf = ({ field, by, about }: Pick<Said, 'field' | 'by' | 'about'>): string => `${field} by ${by} of ${about}`

/** What showed or did something before, what still may, and of the rest, which told nothing, a third. */
function isTelling(): (probe: Probe, at: number) => boolean {
  const used = new Set(before.said.filter(uses).map(nameOf))
  const others = new Set(ofThisRun([...before.said.keys()]))
  return ({ field, asker, bag }, at) =>
    field in STILL_IN_GRAPHQL ||
    field === COUNTS ||
    used.has(nameOf({ field, by: asker.name, about: bag.name })) ||
    others.has(at)
}
const fieldsThatUse = (said: readonly Said[]): RootField[] => [...new Set(said.filter(uses).map(({ field }) => field))]

/** Each `what to whom`, as far as no reason stands for it. */
const unexplained = (found: Found, reasons: Readonly<Record<string, string>>): string[] =>
  Object.entries(found).flatMap(([what, by]) =>
    reasons[what] ? [] : by.map((who) => `${what} to ${who}`).filter((one) => !reasons[one]),
  )
const unused = (found: Found, reasons: Readonly<Record<string, string>>): string[] =>
  Object.keys(reasons).filter((one) => !found[one] && !found[one.split(' to ')[0]!]?.includes(one.split(' to ')[1]!))

function expectNone(wrong: readonly string[]): void {
  leaks += wrong.length
  expect(wrong).toEqual([])
}

describe('a restriction, asked at every root field and file', () => {
  it('is probed by a question that shows or does something before it begins, or there is a reason why there is none', () => {
    const probed = new Set(fieldsThatUse(before.said))
    const of = (field: RootField): string => field.split(' ').at(-1)!
    // It is for what is restricted: before, there is nothing to ask for
    probed.add('staff Mutation.askCompulsion').add('public Mutation.liftSuspension')
    const undecided = MATRIX.map(([, field]) => field).filter((field) => probed.has(field) === of(field) in OF_NOBODY)
    expect(undecided).toEqual([])
    probes += before.said.length
  })

  it('shows nobody and lets nothing be done, but for what has a reason', () => {
    probes += after.said.length
    const used = fieldsThatUse(after.said)
    expectNone(used.filter((field) => !(field in STILL_IN_GRAPHQL)))
    expect(Object.keys(STILL_IN_GRAPHQL).filter((field) => !used.includes(field as RootField))).toEqual([])
  })

  it('counts nobody for handlers and for whoever releases their cases', async () => {
    const { text } = await ask(scene, scene.sessions['officer']!.headers, 'staff Mutation.releaseCases', {
      account: scene.people['handler']!,
    })
    expect(JSON.parse(text)).toEqual({ data: { releaseCases: { count: 0 } } })
    const counts = after.said.filter(({ field }) => field === COUNTS).map(({ text }) => text)
    expect(counts.length).toBeGreaterThan(0)
    for (const count of counts) expect(count).not.toMatch(/"(?!atMost)\w+":[1-9]/)
  })
})

describe('a restriction, asked in SQL as every role', () => {
  it('has rows of each table that leads to a collection to look for', async () => {
    for (const table of marks.tables) {
      const rows = await scene.superuser.query(`select 1 from jikimi.${table} limit 1`)
      expect({ table, rows: rows.rowCount }).toEqual({ table, rows: 1 })
    }
    expect(Object.keys(before.seen).length).toBeGreaterThan(20)
  })

  it('shows no row and lets none be changed, but for what has a reason', () => {
    probes += (marks.tables.length + marks.held.length) * sqlActorsOf(scene).length
    expectNone(unexplained(after.seen, STILL_IN_SQL))
    expectNone(Object.entries(after.changed).map(([table, by]) => `${table} by ${by.join(' and ')}`))
    expect(unused(after.seen, STILL_IN_SQL)).toEqual([])
  })

  it('is told or moved by no function, but for what has a reason', () => {
    probes += after.called.calls
    expectNone(unexplained(after.called.found, STILL_BY_FUNCTION))
    expect(unused(after.called.found, STILL_BY_FUNCTION)).toEqual([])
    expect(Object.keys(before.called.found).length).toBeGreaterThan(Object.keys(after.called.found).length + 4)
  })
})

describe('a restriction, and what works by itself', () => {
  it('lets no letter, no link and no reminder go, which all go once it ends', async () => {
    await makeReminderDue(scene)
    const work = async (): Promise<number> => (await remind(scene.house)) + (await post.deliver())
    expect([await work(), post.mails.length]).toEqual([0, 0])
    await liftAll(scene)
    expect(await work()).toBeGreaterThan(2)
    expect(post.mails.length).toBeGreaterThan(1)
    probes += 3
    await restrictAll(scene)
  })
})

describe('the API alone, whose database lets everything through', () => {
  it(
    'shows nobody and lets nothing be done either',
    async () => {
      await openTheDatabase(scene.superuser)
      const said = await sayAll(isFullRun() ? undefined : isTelling())
      probes += said.length
      expectNone(fieldsThatUse(said).filter((field) => !(field in STILL_IN_GRAPHQL)))
    },
    PATIENCE,
  )
})
