import type { VerificationRung } from '@jikimi/schema'
import type { DecidedRequest } from '../deciding.js'
import { refusalOf } from '../refusal-of.js'
import type { Journeys } from './open-journeys.js'
import type { Person } from './receive.js'

export interface Proven {
  readonly request: DecidedRequest
  /** What the officer was told who would have decided before each rung. */
  readonly refusals: readonly string[]
  /** The visit that the link opened, where one did. */
  readonly visit: string | undefined
}

/** Rung by rung; before each of them it is tried to decide. */
export async function prove(
  journeys: Journeys,
  asked: { readonly request: DecidedRequest; readonly person: Person; readonly rungs: readonly VerificationRung[] },
): Promise<Proven> {
  const { officers } = journeys
  let { request } = asked
  const refusals: string[] = []
  let visit: string | undefined
  for (const rung of asked.rungs) {
    refusals.push(await refusalOf(decideAtOnce(journeys, request)))
    if (rung === 'CONTACT_LINK') visit = await openLink(journeys, request, asked.person)
    else if (rung === 'CALL_BACK') request = await officers.proven(request.id, request.version)
    else request = await note(journeys, request, rung === 'COMPARISON' ? comparing(asked.person) : SEEN)
  }
  return { request: await officers.read(request.id), refusals, visit }
}

export const decideAtOnce = ({ officers }: Journeys, { id, version, targets }: DecidedRequest) =>
  officers.act('decideRightsRequest', {
    id,
    version,
    parts: targets.map((target) => ({ targetId: target.id, outcome: 'GRANTED' })),
  })

/** What was asked on the site is in the mail already; otherwise the officer has it sent. */
async function openLink({ officers, links }: Journeys, { id, version, channel }: DecidedRequest, { email }: Person) {
  if (channel !== 'WEB') {
    await officers.act('sendVerificationLink', { id, version })
    await links.send()
  }
  return links.open(links.tokenTo(email))
}

const SEEN = { rung: 'DOCUMENT', isPassed: true, documentKind: 'PASSPORT' } as const
/** As a person writes it: nobody writes a number and an address quite as they did before. */
const comparing = ({ name, email, phone }: Person) => ({
  rung: 'COMPARISON',
  compared: [
    { item: 'NAME', value: ` ${name} ` },
    { item: 'EMAIL', value: email.toUpperCase() },
    { item: 'CONTACT_NUMBER', value: phone.replace(/^0/, '+82 ') },
  ],
})
const note = ({ officers }: Journeys, { id, version }: DecidedRequest, proof: object) =>
  officers.act('noteVerification', { id, version, ...proof })
