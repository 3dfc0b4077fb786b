import { WithdrawOwnRequestDocument } from '@jikimi/client/public'
import type { DecidedRequest } from '../deciding.js'
import { refusalOf } from '../refusal-of.js'
import { answer, defer, object, propose, tell } from './answer.js'
import type { Cell } from './cells.js'
import { pseudonymsOf, shownToHandlers } from './left-of.js'
import type { Journeys } from './open-journeys.js'
import { decideAtOnce, prove } from './prove.js'
import { aPerson, type Person, receive } from './receive.js'
import { CHANNELS, OUTCOMES, RIGHTS } from './table.js'

export interface Walked {
  readonly id: string
  readonly person: Person
  /** As records name whom it is about, while that was there. */
  readonly pseudonyms: readonly string[]
  /** Whether handlers were shown the person's cases once it was received. */
  readonly shownOnReceipt: readonly boolean[]
  /** Of what was tried too early, or by the wrong person or means. */
  readonly refusals: readonly string[]
  /** What answers it: the same, or the one that it is grouped under. */
  readonly answeredBy: string
}

/** One journey, from receipt to the last act of somebody; what the days do is not done yet. */
export async function walk(journeys: Journeys, [right, channel, outcome]: Cell): Promise<Walked> {
  const { held } = OUTCOMES[outcome]
  const isGoneLater = outcome === 'NOTHING_HELD' && channel === 'WEB'
  const person = await aPerson(journeys, channel, isGoneLater ? 1 : held)
  const main = outcome === 'GROUPED' ? await openOne(journeys, right, person) : undefined
  const received = await receive(journeys, { right, channel, person })
  const shownOnReceipt = await shownToHandlers(journeys, person.cases)
  const pseudonyms = await pseudonymsOf(journeys, received.id)
  const seen = { id: received.id, person, pseudonyms, shownOnReceipt, answeredBy: main?.id ?? received.id }
  if (outcome === 'LAPSED') return { ...seen, refusals: [await refusalOf(decideAtOnce(journeys, received))] }
  if (main) {
    const refusals = [await refusalOf(decideAtOnce(journeys, received))]
    const parts = main.targets.map(() => 'GRANTED' as const)
    const { id, version } = await answer(journeys, await proposed(journeys, main), { parts, cases: person.cases })
    await journeys.officers.act('sendNotice', { id, version, means: 'HANDED_OVER' })
    return { ...seen, refusals }
  }
  const { takenBackFrom } = CHANNELS[channel]
  if (outcome === 'WITHDRAWN' && takenBackFrom === 'RECEIVED') {
    await journeys.officers.act('withdrawRightsRequest', { ...versionOf(received), words: '팩스로 철회하셨습니다.' })
    return { ...seen, refusals: [] }
  }
  const rungs = CHANNELS[channel].rungs.filter((rung) => held > 0 || rung !== 'COMPARISON')
  const { request, refusals, visit } = await prove(journeys, { request: received, person, rungs })
  if (outcome === 'WITHDRAWN') {
    await takeBack(journeys, request, visit)
    return { ...seen, refusals }
  }
  if (isGoneLater) await destroy(journeys, person)
  const ready = await proposed(journeys, isGoneLater ? await journeys.officers.read(request.id) : request, visit)
  return { ...seen, refusals: [...refusals, ...(await outcomeOf(journeys, ready, { outcome, person }))] }
}

/** From the proof to the last notice; what was refused on the way. */
async function outcomeOf(
  journeys: Journeys,
  request: DecidedRequest,
  { outcome, person }: { readonly outcome: Cell[2]; readonly person: Person },
): Promise<string[]> {
  const { parts } = OUTCOMES[outcome]
  const { means } = CHANNELS[request.channel]
  const ready = outcome === 'DEFERRED' ? await defer(journeys, request, means) : request
  const first = outcome === 'OBJECTED' ? request.targets.map(() => 'REFUSED' as const) : parts
  const told = await tell(journeys, await answer(journeys, ready, { parts: first, cases: person.cases }))
  const refused = told.refused === undefined ? [] : [told.refused]
  if (outcome !== 'OBJECTED') return refused
  const objected = await object(journeys, told.request, person)
  const again = await refusalOf(decideAtOnce(journeys, objected))
  const { officers, colleagueId } = journeys
  const given = await officers.act('assignRightsRequest', { ...versionOf(objected), accountId: colleagueId })
  const second = await answer(journeys, given, { parts, cases: person.cases, who: 'colleague' })
  await tell(journeys, second, 'colleague')
  return [...refused, again]
}

const versionOf = ({ id, version }: DecidedRequest) => ({ id, version })

/** What they ask again: by phone, and proven. */
async function openOne({ officers }: Journeys, right: Cell[0], { name, email, phone }: Person) {
  const [open] = await officers.verified(right, { name, email, phone })
  return open!
}

const proposed = async (journeys: Journeys, request: DecidedRequest, visit?: string): Promise<DecidedRequest> =>
  RIGHTS[request.kind].proposes && request.targets.some(({ isDestroyed }) => !isDestroyed)
    ? propose(journeys, request, visit)
    : request

async function takeBack({ house, officers }: Journeys, request: DecidedRequest, visit: string | undefined) {
  const { id, version } = request
  if (request.channel === 'WEB' && visit !== undefined)
    return house.own(visit)(WithdrawOwnRequestDocument, { input: { id, version } })
  return officers.act('withdrawRightsRequest', { id, version, words: '다시 연락하여 철회하셨습니다.' })
}

/** As a destruction that was under way does it, between proof and decision. */
async function destroy({ house }: Journeys, { cases }: Person) {
  await house.sql(
    'postgres',
    `select jikimi.erase_collections(array(select collection_id from jikimi.inquiry_case where number = any ($1)), jikimi.now())`,
    [cases],
  )
}
