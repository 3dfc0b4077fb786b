import { newSecretToken } from '../../../src/kernel/secret-token.js'
import { askRaw } from '../../support/ask-raw.js'
import { ask } from '../ask.js'
import { NO_OWN_VISITS, OWN_PAGES, OWN_ROWS, type OwnRow } from '../rows/own-page-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { SEVERAL } from '../scene/own-visits.js'
import { Finding, type Findings } from './findings.js'

const PAGE = `{ ownPage(locale: KO) { isShared held { id items { value } } requests { id } notices { requestId } mandates { id } } }`

/** What each page shows, what is done there, and that nothing else opens one. */
export async function askOwnPages(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  await askPages(scene, finding)
  await askShared(scene, finding)
  await askNoPages(scene, finding)
  for (const row of OWN_ROWS) await askRow(scene, finding, row)
  return finding
}

/** The acts alone, those of these fields. */
export const ownActs =
  (...fields: string[]) =>
  async (scene: Scene): Promise<Findings> => {
    const finding = new Finding()
    for (const row of OWN_ROWS) if (fields.some((name) => row[1].endsWith(name))) await askRow(scene, finding, row)
    return finding
  }

/** What the pages show alone. */
export async function ownShown(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  await askPages(scene, finding)
  await askShared(scene, finding)
  return finding
}

const pageOf = ({ house, ownVisits }: Scene, visit: string) => askRaw(`${house.url}/graphql`, ownVisits[visit]!, PAGE)

async function askPages(scene: Scene, finding: Finding): Promise<void> {
  const { cases, heldOf, requests, mandates } = scene
  for (const [visit, [held, asked]] of Object.entries(OWN_PAGES)) {
    const { text, codes } = await pageOf(scene, visit)
    const found = (all: Readonly<Record<string, string>>): string =>
      Object.entries(all)
        .flatMap(([name, id]) => (text.includes(id) ? [name] : []))
        .toSorted()
        .join(' and ')
    finding.expect(
      `what the page of ${visit} holds`,
      held.join(' and '),
      codes[0] ?? found({ ...cases.collections, ...heldOf }),
    )
    finding.expect(`the requests on the page of ${visit}`, asked.join(' and '), found(requests))
    const mandated = visit === 'accepted' ? visit : ''
    finding.expect(`who represents on the page of ${visit}`, mandated, found(mandates))
  }
}

/** Several under one address: nobody is shown the values of another. */
async function askShared(scene: Scene, finding: Finding): Promise<void> {
  const { text } = await pageOf(scene, 'several')
  finding.expect('a page that several share', 'true', String(text.includes('"isShared":true')))
  const named = SEVERAL.filter((name) => text.includes(name))
  finding.expect('names on a page that several share', '', named.join(' and '))
}

async function askNoPages(scene: Scene, finding: Finding): Promise<void> {
  const { house, cases, visits, sessions } = scene
  const asked = (authorization: string) => askRaw(`${house.url}/graphql`, { authorization }, PAGE)
  const none = await asked(`Own ${newSecretToken()}`)
  finding.expect('a forged page', 'VISIT_NOT_VALID', none.codes[0] ?? 'ok')
  for (const visit of NO_OWN_VISITS)
    finding.expectSame(`the page of ${visit}`, (await pageOf(scene, visit)).text, none.text)
  const [, session] = /=(.*)$/.exec(sessions['officer']!.headers['cookie']!)!
  const visit = visits['open']!.authorization.slice('Visit '.length)
  for (const token of [house.siteKey, cases.receipts.free, visit, session!])
    finding.expectSame('another token as one of a page', (await asked(`Own ${token}`)).text, none.text)
}

async function askRow(scene: Scene, finding: Finding, [visit, field, object, choice, wanted]: OwnRow): Promise<void> {
  const headers = scene.ownVisits[visit]!
  const { word, text } = await ask(scene, { ...headers }, field, choice(scene))
  const cell = `${field} ${object} by ${visit}`
  finding.expect(cell, wanted, word)
  if (wanted === 'NOT_FOUND') finding.expectSame(cell, text, (await ask(scene, { ...headers }, field)).text)
}
