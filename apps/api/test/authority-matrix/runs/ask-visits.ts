import { newSecretToken } from '../../../src/kernel/secret-token.js'
import { askRaw } from '../../support/ask-raw.js'
import { ask } from '../ask.js'
import type { CaseName } from '../scene/cases.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** Which case each visit is on, the letters shown there, and the state of a meeting. No note among colleagues is. */
const OPENED: Readonly<Record<string, readonly [on: CaseName, letters: readonly string[], meeting: string]>> = {
  open: ['colleagues', ['colleagues bounced', 'colleagues sent'], ''],
  closed: ['closed', ['closed sent'], ''],
  offered: ['offered', [], 'offered'],
  fixed: ['fixed', [], 'fixed'],
  begun: ['begun', [], 'begun'],
}
const CONVERSATION =
  '{ ownConversation { case { number } messages { id direction body } appointment { place times { id } } } }'

/** What each visit opens, and that nothing else opens one. */
export async function askVisits(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  const { house, cases, letters, times, visits } = scene
  for (const [name, [on, shown, meeting]] of Object.entries(OPENED)) {
    const { text, codes } = await askRaw(`${house.url}/graphql`, visits[name]!, CONVERSATION)
    const found = (all: Readonly<Record<string, string>>): string =>
      Object.entries(all)
        .flatMap(([one, id]) => (text.includes(id) ? [one] : []))
        .toSorted()
        .join(' and ')
    finding.expect(`the case of visit ${name}`, on, codes[0] ?? found(cases.numbers))
    finding.expect(`the letters of visit ${name}`, shown.toSorted().join(' and '), found(letters))
    finding.expect(`the meeting of visit ${name}`, meeting, found(times))
    finding.expect(`a note among colleagues in visit ${name}`, 'false', String(/HANDOVER|지어낸 메모/.test(text)))
  }
  await askNoVisits(scene, finding)
  await askTimes(scene, finding)
  await askLinks(scene, finding)
  return finding
}

/** Ended, over, restricted, forged, and whatever is no visit: each reads like none. */
async function askNoVisits({ house, cases, sessions, visits }: Scene, finding: Finding): Promise<void> {
  const asked = (authorization: string) => askRaw(`${house.url}/graphql`, { authorization }, CONVERSATION)
  const none = await asked(`Visit ${newSecretToken()}`)
  finding.expect('a forged visit', 'VISIT_NOT_VALID', none.codes[0] ?? 'ok')
  const [, session] = /=(.*)$/.exec(sessions['handler']!.headers['cookie']!)!
  const others = { session, site: house.siteKey, receipt: cases.receipts.free }
  const wrong: (readonly [string, string])[] = Object.entries(others).map(([name, token]) => [name, `Visit ${token}`])
  for (const name of ['ended', 'over', 'restricted']) wrong.push([name, visits[name]!.authorization])
  for (const [name, authorization] of wrong)
    finding.expectSame(`a visit that is ${name}`, (await asked(authorization)).text, none.text)
  const visit = visits['open']!.authorization.slice('Visit '.length)
  const asReceipt = await askRaw(
    `${house.url}/graphql`,
    { authorization: `Receipt ${visit}` },
    '{ ownCase { number } }',
  )
  finding.expect('a visit as a receipt', 'RECEIPT_NOT_VALID', asReceipt.codes[0] ?? 'ok')
}

/** By visit and by whose time it is: those of others read like none. */
const PICKS = [
  ['offered', 'offered', 'ok'],
  ['fixed', 'fixed', 'ok'],
  ['offered', 'fixed', 'NOT_FOUND'],
  ['open', 'offered', 'NOT_FOUND'],
] as const

async function askTimes(scene: Scene, finding: Finding): Promise<void> {
  for (const [name, of, wanted] of PICKS) {
    const cell = `picking the time ${of} in visit ${name}`
    const { word, text } = await ask(scene, scene.visits[name]!, 'public Mutation.pickTime', { time: scene.times[of]! })
    finding.expect(cell, wanted, word)
    if (word !== 'NOT_FOUND') continue
    finding.expectSame(cell, text, (await ask(scene, scene.visits[name]!, 'public Mutation.pickTime')).text)
  }
  for (const [name, wanted] of [
    ['offered', 'ok'],
    ['fixed', 'ok'],
    ['open', 'MEETING_NOT_OPEN'],
  ] as const) {
    const { word } = await ask(scene, scene.visits[name]!, 'public Mutation.declineAppointment')
    finding.expect(`declining in visit ${name}`, wanted, word)
  }
}

/** What a link says that opens nothing; asked for a new one, all of them say the same. */
async function askLinks(scene: Scene, finding: Finding): Promise<void> {
  const site = { 'x-site-key': scene.house.siteKey }
  const opened = async (link?: string) => ask(scene, site, 'public Mutation.openVisit', link ? { link } : {})
  const renewed = async (link?: string) => ask(scene, site, 'public Mutation.renewCaseLink', link ? { link } : {})
  for (const [name, wanted] of [
    ['live', 'ok'],
    ['spent', 'LINK_SPENT'],
    ['expired', 'LINK_EXPIRED'],
  ] as const)
    finding.expect(`a link that is ${name}`, wanted, (await opened(scene.links[name])).word)
  finding.expectSame('a restricted link', (await opened(scene.links['restricted'])).text, (await opened()).text)
  const { text: none } = await renewed()
  for (const [name, link] of Object.entries(scene.links))
    finding.expectSame(`renewing what is ${name}`, (await renewed(link)).text, none)
}
