import type { ReadingWork } from '../../persistence/work.js'
import { renderSheet } from '../../documents/render-sheet.js'
import { type Disclosure, disclosureJson, disclosureSheet } from '../rights-requests/index.js'
import { demandThePerson } from './demand-the-person.js'
import { ownHeld } from './held-rows.js'
import { disclosedHeld } from './disclosed-held.js'
import { disclosedLooks } from './disclosed-looks.js'
import { namesOnFile } from '../subjects/index.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'
import { visitFacts } from './visit-facts.js'

export interface OwnFile {
  readonly type: string
  readonly name: string
  readonly bytes: Buffer
}

/**
 * Everything of an own page as a file: read here, made once nothing is open in the database any more. Masked as the page
 * is where several people share the address. @law PIPA 35③, Decree 41①
 */
export async function ownDataFile(
  work: ReadingWork,
  language: 'ko' | 'en',
  kind: 'pdf' | 'json',
): Promise<() => Promise<OwnFile>> {
  demandThePerson(work)
  const disclosure = await ownDisclosure(work)
  const name = `my-data-${disclosure.composedAt.slice(0, 10)}.${kind}`
  return async () =>
    kind === 'json'
      ? { type: 'application/json; charset=utf-8', name, bytes: Buffer.from(disclosureJson(disclosure), 'utf8') }
      : { type: 'application/pdf', name, bytes: await renderSheet(disclosureSheet(disclosure, language)) }
}

async function ownDisclosure(work: ReadingWork): Promise<Disclosure> {
  const visit = await visitFacts(work)
  const rows = await ownHeld(work)
  const isShared = visit.is_shared || OWN_PAGE_RULES.areOfSeveral(await namesOnFile(work.ports, rows))
  const { controller, provision } = work.ports.policy.current(work.now).document
  const held = []
  for (const row of rows) held.push(await disclosedHeld(work, row, isShared))
  const collections = [...new Set([visit.pseudonym, ...rows.map(({ pseudonym }) => pseudonym)])]
  work.note({ act: 'own-page.fetched', ground: { duty: 'RIGHTS_REQUEST' }, collections })
  return {
    controller: { ko: controller.nameKo, en: controller.nameEn },
    requestNumber: null,
    composedAt: work.now.toISOString(),
    held,
    provision: provision.recipients,
    looks: await disclosedLooks(work),
  }
}
