import { LiftSuspensionDocument } from '@jikimi/client/public'
import { PlaceHoldDocument, WithdrawRightsRequestDocument } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { aRequest } from '../support/a-request.js'
import { CHECKLIST, representing } from '../support/a-represented-request.js'
import { deciding, type DecidedRequest, somebody } from '../support/deciding.js'
import { ownLinks } from '../support/own-links.js'
import { keepEndings } from './put-back.js'

type Person = Awaited<ReturnType<typeof somebody>>
/** Whom the scene is about. */
const WHO = [
  'corrected',
  'correctedSince',
  'suspendedSince',
  'lifted',
  'askedSince',
  'withdrawn',
  'deleted',
  'represented',
] as const
export type Who = (typeof WHO)[number]

export interface RightsScene {
  /** As it ended; stopped. */
  readonly now: House
  /** As it was before. */
  readonly copy: TestDatabase
  readonly people: Readonly<Record<Who, Person>>
  readonly requests: Readonly<Partial<Record<Who, { readonly id: string; readonly number: string }>>>
  /** A link that was spent since, and a visit that was ended. */
  readonly token: string
  readonly visit: string
  readonly mandate: string
}

type Officers = ReturnType<typeof deciding>

/** Decides it whole, and carries it out. */
export async function grantAll(officers: Officers, { id, version, targets }: DecidedRequest): Promise<DecidedRequest> {
  const parts = targets.map((one) => ({ targetId: one.id, outcome: 'GRANTED' }))
  const decided = await officers.act('decideRightsRequest', { id, version, parts })
  return officers.act('executeRightsRequest', { id, version: decided.version })
}

/** A correction of their name, carried out. */
export async function correct(officers: Officers, { id, version, targets }: DecidedRequest): Promise<DecidedRequest> {
  const changes = [{ targetId: targets[0]!.id, item: 'NAME', value: '김바른' }]
  return grantAll(officers, await officers.act('proposeCorrection', { id, version, changes }))
}

export async function prove(officers: Officers, { id, version }: { id: string; version: number }) {
  const shown = await officers.ask<{ version: number }>(
    `mutation ($input: RightsRequestInput!) { showCallBackNumber(input: $input) { version } }`,
    { input: { id, version } },
  )
  return officers.act('noteVerification', { id, version: shown.version, rung: 'CALL_BACK', isPassed: true })
}

/** A house with requests of eight people; a copy of it; and what ended since, each in its own way. */
export async function aRightsScene(): Promise<RightsScene> {
  let house = await aHouse({ isQuiet: true })
  let officers = deciding(house)
  const people = {} as Record<Who, Person>
  for (const who of WHO) people[who] = await somebody(house, 1)
  const asks = async (who: Who, kind: 'DELETION' | 'SUSPENSION') =>
    aRequest(house.staff(await officers.cookie('officer')), house.clock.now(), {
      kinds: [kind],
      ...people[who].contact,
    })
  const [corrected] = await officers.verified('CORRECTION', people.corrected.contact)
  const suspendedSince = await asks('suspendedSince', 'SUSPENSION')
  const [lifted] = await officers.verified('SUSPENSION', people.lifted.contact)
  const suspended = await grantAll(officers, lifted!)
  await officers.act('sendNotice', { id: suspended.id, version: suspended.version, means: 'EMAIL' })
  const withdrawn = await asks('withdrawn', 'DELETION')
  const [deleted] = await officers.verified('DELETION', people.deleted.contact)
  let agents = representing(house)
  const [represented] = await agents.register(['ACCESS'], 'DELEGATED_AGENT', people.represented.contact)
  const entered = await agents.enter(represented!)
  const mandate = await agents.accept({ id: entered.id, version: entered.version, checklist: CHECKLIST })
  const links = await ownLinks(house)
  const visit = await links.visit(people.lifted.contact.email!)
  await links.ask(people.withdrawn.contact.email!)
  await links.send()
  const token = links.tokenTo(people.withdrawn.contact.email!)
  await links.close()
  await house.sequence()
  await keepEndings(house.database)
  await house.stop()
  const copy = await aDatabase(house.database)

  house = await aHouse({ isQuiet: true, over: house.database })
  // A code signs in once
  await house.clock.move({ minutes: 2 })
  ;[officers, agents] = [deciding(house), representing(house)]
  await correct(officers, await officers.read(corrected!.id))
  const [correctedSince] = await officers.verified('CORRECTION', people.correctedSince.contact)
  await correct(officers, correctedSince!)
  await grantAll(officers, await prove(officers, suspendedSince))
  await asks('askedSince', 'DELETION')
  await grantAll(officers, deleted!)
  const officer = house.staff(await officers.cookie('officer'))
  const taken = { id: withdrawn.id, version: withdrawn.version, words: '철회합니다.' }
  await officer(WithdrawRightsRequestDocument, { input: taken })
  await agents.revoke({ id: mandate.id, version: mandate.version, words: '철회' })
  const since = await ownLinks(house)
  await since.open(token)
  const { version } = await officers.read(lifted!.id)
  await house.own(visit)(LiftSuspensionDocument, { input: { id: lifted!.id, version } })
  await house.sql('postgres', 'update jikimi.own_visit set ended_at = jikimi.now()')
  await since.close()
  const reviewOn = addDays(dayInSeoul(house.clock.now()), 30)
  const proceeding = { kind: 'PROCEEDING' as const, reference: '지어낸 분쟁조정 2026-0000', reviewOn }
  await officer(PlaceHoldDocument, { input: { caseNumbers: [withdrawn.number], ...proceeding } })
  await house.sequence()
  await keepEndings(house.database)
  await house.stop()
  const requests = {
    corrected: corrected!,
    suspendedSince,
    lifted: lifted!,
    withdrawn,
    deleted: deleted!,
    represented: represented!,
  }
  return { now: house, copy, people, requests, token, visit, mandate: mandate.id }
}
