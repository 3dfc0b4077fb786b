import { staffOf } from '../../../authority/actor.js'
import { renderSheet } from '../../../documents/render-sheet.js'
import { languageOf } from '../../../kernel/language.js'
import { notFound } from '../../../kernel/general.refusals.js'
import type { ReadingWork } from '../../../persistence/work.js'
import type { RequestFile } from '../notices/notice-to-fetch.js'
import { recordOf } from '../record-of.js'
import { requestRow } from '../request-row.js'
import { notAssigned } from '../requests.refusals.js'
import { REQUEST_RULES } from '../requests.rules.js'
import { disclosureJson } from './disclosure-json.js'
import { disclosureSheet } from './disclosure-sheet.js'
import { loadDisclosure } from './load-disclosure.js'

/**
 * What a granted access shows, on paper or for machines, for its assignee to hand over. Composed now, kept nowhere. Notes
 * the record. @throws Refusal NOT_FOUND where nothing is granted, or not any more
 */
export async function disclosureToFetch(work: ReadingWork, id: string, ending: 'pdf' | 'json'): Promise<RequestFile> {
  const row = await requestRow(work, id)
  if (!REQUEST_RULES.attends(staffOf(work.actor), row)) throw notAssigned()
  const { disclosure, collections } = await loadDisclosure(work, row)
  if (collections.length === 0) throw notFound()
  const record = recordOf('rights-request.disclosed', row)
  work.note({ ...record, collections: [...record.collections, ...collections] })
  const fileName = `${row.number}-disclosure.${ending}`
  if (ending === 'json')
    return { fileName, type: 'application/json', render: async () => Buffer.from(disclosureJson(disclosure), 'utf8') }
  const sheet = disclosureSheet(disclosure, languageOf(row.locale))
  return { fileName, type: 'application/pdf', render: () => renderSheet(sheet) }
}
