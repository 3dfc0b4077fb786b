import type { DecidedRequest } from '../deciding.js'
import { disclosed, eventsOf, groundsOf, nameRead, recordsOf, shownToHandlers } from './left-of.js'
import type { Journeys } from './open-journeys.js'
import { RIGHT_NAME } from './answer.js'
import { type Left, RIGHTS } from './table.js'
import type { Walked } from './walk.js'

/** A journey as it is seen at its end. */
export interface Seen {
  readonly shownOnReceipt: readonly boolean[]
  readonly refusals: readonly string[]
  readonly state: string
  readonly outcome: string | null
  readonly events: string
  readonly onRecord: string
  readonly notices: readonly string[]
  /** In which languages the last notice has its title. */
  readonly toldIn: readonly string[]
  readonly left: readonly Left[]
  readonly hasRun: boolean
  readonly nameRead: string | null
  readonly isClosed: boolean
}

/** What is there at the end, and what is left of the data, asked as those who may ask. */
export async function look(journeys: Journeys, walked: Walked, who = 'officer'): Promise<Seen> {
  const { officers } = journeys
  const { id, answeredBy, person, shownOnReceipt, refusals } = walked
  const request = await officers.read(id)
  const answering = answeredBy === id ? request : await officers.read(answeredBy)
  const { acts, text } = await recordsOf(journeys, walked)
  for (const value of [person.name, person.email, person.phone, person.words, RIGHT_NAME])
    expect(text).not.toContain(value)
  return {
    shownOnReceipt,
    refusals,
    state: request.state,
    outcome: request.outcome,
    events: await eventsOf(journeys, id),
    onRecord: acts,
    notices: request.notices.map(({ means, deliveryState }) => `${means} ${deliveryState}`),
    toldIn: request.notices.length > 0 ? await languagesOf(journeys, request, who) : [],
    left: await leftOf(journeys, walked, who),
    hasRun: answering.decisions.some(({ runId }) => runId !== null),
    nameRead: await readAgain(journeys, answering, person.cases),
    isClosed: request.closedAt !== null,
  }
}

/** By what was mailed last, or by what is printed in the language of the request. */
async function languagesOf(
  { officers, post }: Journeys,
  { id, number, kind, locale, notices }: DecidedRequest,
  who: string,
) {
  const mail = post.mails.findLast(({ text }) => text.includes(number))
  const printed = `query ($id: ID!, $locale: Locale!) { previewNotice(id: $id, locale: $locale) { title } }`
  const title =
    notices.at(-1)!.means === 'EMAIL'
      ? `${mail?.subject}\n${mail?.text}`
      : (await officers.ask<{ title: string }>(printed, { id, locale }, who)).title
  return Object.entries(RIGHTS[kind].title).flatMap(([language, words]) => (title.includes(words) ? [language] : []))
}

async function leftOf(journeys: Journeys, { answeredBy, person: { cases } }: Walked, who: string): Promise<Left[]> {
  const shown = await shownToHandlers(journeys, cases)
  const grounds = await groundsOf(journeys, answeredBy, cases)
  const copied = await disclosed(journeys, answeredBy, who)
  return cases.map((number, at) => ({
    isShown: shown[at]!,
    ground: grounds[at] ?? null,
    isDisclosed: copied.includes(number),
  }))
}

/** Of a correction: whether the handler reads what was proposed. */
async function readAgain(journeys: Journeys, { kind, outcome }: DecidedRequest, [number]: readonly string[]) {
  if (kind !== 'CORRECTION' || number === undefined || !(outcome === 'WHOLE' || outcome === 'PART')) return null
  const name = await nameRead(journeys, number)
  return name === RIGHT_NAME ? 'PUT_RIGHT' : 'AS_BEFORE'
}
