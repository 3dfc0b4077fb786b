import { ApproveDestructionDocument, DestructionRunDocument } from '@jikimi/client/staff'
import { aCertifier } from '../support/a-certifier.js'
import { aDestroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'
import { defer } from '../support/rights-journeys/answer.js'
import { type Cell, JOURNEYS, SENSELESS } from '../support/rights-journeys/cells.js'
import { expected, runsOn } from '../support/rights-journeys/expected.js'
import { shownToHandlers } from '../support/rights-journeys/left-of.js'
import { look } from '../support/rights-journeys/look.js'
import { type Journeys, openJourneys } from '../support/rights-journeys/open-journeys.js'
import { decideAtOnce, prove } from '../support/rights-journeys/prove.js'
import { aPerson, receive } from '../support/rights-journeys/receive.js'
import { CHANNELS } from '../support/rights-journeys/table.js'
import { walk, type Walked } from '../support/rights-journeys/walk.js'
import { isFullRun } from '../support/run.js'
import { withoutWords } from '../support/without-words.js'

let house: House
let journeys: Journeys
/** By the cell's words, in the order in which they were walked. */
const walked = new Map<string, { readonly cell: Cell; readonly way: Walked }>()

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  journeys = await openJourneys(house)
})

afterAll(async () => {
  await journeys.close()
  await house.close()
})

const lookAt = async ({ cell, way }: { readonly cell: Cell; readonly way: Walked }) =>
  look(journeys, way, cell[2] === 'OBJECTED' ? 'colleague' : 'officer')
const walkedTo = (...outcomes: Cell[2][]) => [...walked.values()].filter(({ cell }) => outcomes.includes(cell[2]))

it.each(JOURNEYS)('%s by %s: %s', async (...cell: Cell) => {
  const way = await walk(journeys, cell)
  walked.set(cell.join(' '), { cell, way })
  await journeys.work()
  if (cell[2] !== 'LAPSED') expect(await lookAt({ cell, way })).toEqual(expected(cell))
})

it('the table sees data that a refusal leaves out of use, and data that a receipt leaves in use', async () => {
  const cell: Cell = ['DELETION', 'FAX', 'REFUSED']
  const seen = async () => look(journeys, await walk(journeys, cell))
  const { left, shownOnReceipt } = expected(cell)
  const words = `edge = 'notify' and p.outcome = 'REFUSED'`
  const kept = await withoutWords(house, { name: 'release_decided', words, instead: 'false' }, seen)
  expect([kept.shownOnReceipt, kept.left]).toEqual([shownOnReceipt, [{ ...left[0], isShown: false }]])
  await house.sql('postgres', 'alter table jikimi.request_target disable trigger target_changes')
  const free = await aPerson(journeys, 'FAX', 1)
  await receive(journeys, { right: 'DELETION', channel: 'FAX', person: free })
  expect(await shownToHandlers(journeys, free.cases)).not.toEqual(shownOnReceipt)
  await house.sql('postgres', 'alter table jikimi.request_target enable trigger target_changes')
})

it.each(SENSELESS)('%s by %s can’t be %s: the law knows that of access alone', async (right, channel) => {
  const person = await aPerson(journeys, channel, 1)
  const received = await receive(journeys, { right, channel, person })
  const { request } = await prove(journeys, { request: received, person, rungs: CHANNELS[channel].rungs })
  expect(await refusalOf(defer(journeys, request, CHANNELS[channel].means))).toBe('DEFERRAL_ONLY_OF_ACCESS')
  expect(await journeys.officers.read(request.id)).toMatchObject({ state: 'VERIFIED', version: request.version })
})

it('from the site, somebody of whom nothing is held is proven by nothing, and nothing is decided', async () => {
  const person = await aPerson(journeys, 'WEB', 0)
  const { id, version } = await receive(journeys, { right: 'ACCESS', channel: 'WEB', person })
  const proof = { rung: 'DOCUMENT', documentKind: 'PASSPORT', isPassed: true }
  const request = await journeys.officers.act('noteVerification', { id, version, ...proof })
  expect([request.state, journeys.links.tokenTo(person.email)]).toEqual(['RECEIVED', ''])
  expect(await refusalOf(decideAtOnce(journeys, request))).toBe('REQUEST_NOT_THERE')
})

it('what was granted to be destroyed is destroyed by its runs, one certificate each', async () => {
  const destroyer = await aDestroyer(house)
  const certifier = await aCertifier(house)
  try {
    const runs = await house.sql<{ id: string }>(
      'postgres',
      `select id from jikimi.destruction_run where state = 'PREPARED'`,
    )
    const cpo = house.staff(await house.signIn('cpo'))
    for (const { id } of runs) {
      const { destructionRun } = await cpo(DestructionRunDocument, { id })
      await cpo(ApproveDestructionDocument, { input: { id, version: destructionRun!.version } })
    }
    expect([await destroyer.destroy(), runs.length, destroyer.faults]).toEqual(isFullRun() ? [40, 40, []] : [8, 8, []])
    await house.clock.move({ seconds: 30 })
    await house.turnEpoch()
    await house.clock.move({ hours: 2 })
    expect([await certifier.certify(), certifier.faults]).toEqual([runs.length, []])
    await journeys.signIn()
  } finally {
    await destroyer.close()
    await certifier.close()
  }
})

it('each is told its certificate, by mail on its own, on paper by an officer once; then what was granted whole is closed', async () => {
  const { officers, post } = journeys
  await journeys.work()
  await post.deliver()
  const telling = walkedTo('WHOLE', 'PART', 'OBJECTED').filter((one) => runsOn(one.cell))
  for (const { cell, way } of telling) {
    const { means } = CHANNELS[cell[1]]
    const who = cell[2] === 'OBJECTED' ? 'colleague' : 'officer'
    const { state, nextStep, version } = await officers.read(way.id)
    expect([cell, state]).toEqual([cell, 'NOTIFIED'])
    if (means !== 'EMAIL') {
      expect([cell, nextStep]).toEqual([cell, 'NOTIFY'])
      await officers.act('sendNotice', { id: way.id, version, means }, who)
    }
    const told = await officers.read(way.id)
    expect([cell, told.nextStep]).toEqual([cell, cell[2] === 'PART' ? 'AWAIT_OBJECTION' : 'NONE'])
    expect([cell, told.notices.slice(-2)]).toMatchObject([cell, [{ kind: 'DECISION' }, { kind: 'CERTIFICATE', means }]])
  }
  await journeys.work()
  await post.deliver()
  for (const { cell, way } of telling) {
    const { closedAt, notices } = await officers.read(way.id)
    expect([cell, closedAt === null]).toEqual([cell, cell[2] === 'PART'])
    expect([cell, notices.filter(({ kind }) => kind === 'CERTIFICATE').length]).toEqual([cell, 1])
  }
})

it('what nobody was made sure of lapses, from the site after a day and otherwise after a week, and is in use again', async () => {
  const lapsing = walkedTo('LAPSED')
  const hours = { now: 2 }
  const lapsed = async (after: number) => {
    await house.clock.move({ hours: after - hours.now })
    hours.now = after
    await journeys.work()
    await journeys.signIn()
    const states = []
    for (const { cell, way } of lapsing)
      if ((await journeys.officers.read(way.id)).state === 'LAPSED') states.push(cell[1])
    return new Set(states)
  }
  expect(await lapsed(23)).toEqual(new Set())
  expect(await lapsed(25)).toEqual(new Set(['WEB']))
  expect(await lapsed(167)).toEqual(new Set(['WEB']))
  expect(await lapsed(169)).toEqual(new Set(Object.keys(CHANNELS)))
  for (const one of lapsing) expect([one.cell, await lookAt(one)]).toEqual([one.cell, expected(one.cell)])
})

it('what was not granted whole is closed after thirty days, and not before', async () => {
  const open = walkedTo('PART', 'REFUSED')
  const states = async () => {
    await journeys.work()
    await journeys.signIn()
    const found = []
    for (const { way } of open) found.push((await journeys.officers.read(way.id)).state)
    return new Set(found)
  }
  await house.clock.move({ days: 22 })
  expect(await states()).toEqual(new Set(['NOTIFIED']))
  await house.clock.move({ days: 2 })
  expect(await states()).toEqual(new Set(['CLOSED']))
})

it('that is every right by every way to every outcome that makes sense: 205 journeys, or 45 that have each pair of them', () => {
  expect([walked.size, JOURNEYS.length, SENSELESS.length]).toEqual(isFullRun() ? [205, 205, 20] : [45, 45, 4])
  const pairs = (one: 0 | 1 | 2, other: 0 | 1 | 2) =>
    new Set([...walked.values()].map(({ cell }) => `${cell[one]} ${cell[other]}`)).size
  // Of 45 pairs of right and outcome four are those of a deferral
  expect([pairs(0, 1), pairs(0, 2), pairs(1, 2)]).toEqual([25, 41, 45])
})
