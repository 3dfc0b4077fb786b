import { ObjectToDecisionDocument, OwnPageDocument, ProposeOwnCorrectionDocument } from '@jikimi/client/public'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { DecidedRequest } from '../deciding.js'
import { refusalOf } from '../refusal-of.js'
import type { Journeys } from './open-journeys.js'
import type { Person } from './receive.js'
import { CHANNELS, RIGHTS } from './table.js'

export const RIGHT_NAME = '남궁바름'
const WORDS = '같은 글에 다른 분의 연락처가 함께 적혀 있습니다.'

/** How the name should read, by the person on their page or as they told the officer. */
export async function propose({ house, officers }: Journeys, request: DecidedRequest, visit: string | undefined) {
  const { id, version, targets } = request
  const change = { item: 'NAME', value: RIGHT_NAME.normalize('NFD') }
  if (visit === undefined || request.channel !== 'WEB') {
    const changes = targets.map((target) => ({ ...change, targetId: target.id }))
    return officers.act('proposeCorrection', { id, version, changes })
  }
  const own = house.own(visit)
  const { held } = (await own(OwnPageDocument, { locale: 'KO' })).ownPage
  const changes = held.map((one) => ({ ...change, heldId: one.id }))
  await own(ProposeOwnCorrectionDocument, { input: { id, version, changes, words: '개명했습니다.' } })
  return officers.read(id)
}

/** Put off by some days, and told so. */
export async function defer(journeys: Journeys, { id, version }: DecidedRequest, means: string) {
  const { house, officers } = journeys
  const until = addDays(dayInSeoul(house.clock.now()), 20)
  const words = '자료가 종이로 보관되어 찾는 데 시간이 걸립니다.'
  const deferred = await officers.act('deferRightsRequest', { id, version, until, words })
  const told = await officers.act('sendNotice', { id, version: deferred.version, means })
  if (means === 'EMAIL') await journeys.post.deliver()
  return told
}

interface Given {
  readonly parts: readonly ('GRANTED' | 'REFUSED')[]
  /** In the order of the parts. */
  readonly cases: readonly string[]
  readonly who?: string
}

/** Decided part by part, and carried out. */
export async function answer(
  { officers }: Journeys,
  { id, version, kind, targets }: DecidedRequest,
  { parts, cases, who }: Given,
) {
  const part = ({ caseNumber }: DecidedRequest['targets'][number]) => parts[cases.indexOf(caseNumber)]
  const living = targets.filter(({ isDestroyed }) => !isDestroyed)
  const decided = await officers.act(
    'decideRightsRequest',
    {
      id,
      version,
      parts: living.map((target) => ({
        targetId: target.id,
        outcome: part(target),
        ...(part(target) === 'REFUSED' && { ground: RIGHTS[kind].ground, words: WORDS }),
      })),
    },
    who,
  )
  return officers.act('executeRightsRequest', { id, version: decided.version }, who)
}

/** A means that there is no address for is refused; the one that fits goes out. */
export async function tell(journeys: Journeys, { id, version, channel }: DecidedRequest, who?: string) {
  const { officers } = journeys
  const { means, contact } = CHANNELS[channel]
  const send = (by: string) => officers.act('sendNotice', { id, version, means: by }, who)
  const refused = contact === 'phone' ? await refusalOf(send('EMAIL')) : undefined
  const request = await send(means)
  if (means === 'EMAIL') await journeys.post.deliver()
  return { request, refused }
}

/** On the person's own page, or as the officer heard it. */
export async function object({ house, officers, links }: Journeys, told: DecidedRequest, { email }: Person) {
  const { id, version } = told
  const words = '동의하지 않습니다. 다시 살펴 주세요.'
  if (told.channel !== 'WEB')
    return officers.act('noteObjection', { id, version, words, receivedAt: house.clock.now() })
  const own = house.own(await links.visit(email))
  await own(ObjectToDecisionDocument, { input: { id, version, words } })
  return officers.read(id)
}
