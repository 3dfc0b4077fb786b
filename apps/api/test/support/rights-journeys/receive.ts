import { SubmitRightsRequestDocument } from '@jikimi/client/public'
import type { RequestChannel, RightKind } from '@jikimi/schema'
import { randomUUID } from 'node:crypto'
import { accountId } from '../account-id.js'
import { sendInquiry } from '../an-inquiry.js'
import type { DecidedRequest } from '../deciding.js'
import type { Journeys } from './open-journeys.js'
import { CHANNELS } from './table.js'

export interface Person {
  readonly name: string
  readonly email: string
  readonly phone: string
  /** What they say when they ask. */
  readonly words: string
  /** Numbers of what is held of them: a civil complaint, and an inquiry for investors. */
  readonly cases: readonly string[]
}

const PURPOSES = ['CIVIL_COMPLAINT', 'IR_MEETING']
let people = 0

/** Somebody new, who writes in the language of their channel. */
export async function aPerson({ site }: Journeys, channel: RequestChannel, held: 0 | 1 | 2): Promise<Person> {
  people += 1
  const tail = String(people).padStart(4, '0')
  const contact = { name: '남궁여정', email: `way-${tail}@example.kr`, phone: `010-0000-${tail}` }
  const { locale } = CHANNELS[channel]
  const cases: string[] = []
  for (const purpose of PURPOSES.slice(0, held))
    cases.push((await sendInquiry(site(), { ...contact, purpose, locale })).case.number)
  return { ...contact, words: `제 정보를 살펴 주세요. ${contact.email}`, cases }
}

/** Asked on the site, or registered by the officer with how it was received; the officer's to work on from then on. */
export async function receive(
  journeys: Journeys,
  { right, channel, person }: { right: RightKind; channel: RequestChannel; person: Person },
): Promise<DecidedRequest> {
  const { house, officers } = journeys
  const { locale, how, contact } = CHANNELS[channel]
  const { name, words } = person
  const said = { kinds: [right], name, words, locale, idempotencyKey: randomUUID() }
  if (channel === 'WEB') {
    await journeys.site()(SubmitRightsRequestDocument, { input: { ...said, email: person.email } })
    const request = await taken(journeys)
    await journeys.links.send()
    return request
  }
  const receipt = { channel, requester: 'SUBJECT', receivedHow: how, receivedAt: house.clock.now() }
  const input = { ...said, ...receipt, [contact]: person[contact] }
  return (await officers.register(input))[0]!
}

/** The last that came from the site, which nobody tells its id. */
async function taken({ house, officers }: Journeys): Promise<DecidedRequest> {
  const [last] = await house.sql<{ id: string; state: string; version: number }>(
    'postgres',
    `select id, state, version from jikimi.rights_request where channel = 'WEB' order by number desc limit 1`,
  )
  const { id, state, version } = last!
  if (state !== 'RECEIVED') return officers.read(id)
  return officers.act('assignRightsRequest', { id, version, accountId: await accountId(house, 'officer') })
}
