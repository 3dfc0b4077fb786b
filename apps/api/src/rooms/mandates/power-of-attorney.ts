import { staffOf } from '../../authority/actor.js'
import { renderSheet } from '../../documents/render-sheet.js'
import type { ReadingWork } from '../../persistence/work.js'
import { notAssigned, recordOf, REQUEST_RULES, requestDestroyed, requestRow } from '../rights-requests/index.js'
import { openBeside, openRequester } from '../subjects/index.js'
import type { Agent } from './agent.js'
import { fillForm } from './form/fill-form.js'
import type { FormTemplate } from './form/form-template.js'
import { rightsInWords } from './form/rights-in-words.js'
import { type MandateRow, SELECT_MANDATES } from './mandate-row.js'
import { nobodyRepresented } from './mandates.refusals.js'

export interface FilledForm {
  readonly fileName: string
  /** Draws it: to be called when nothing is open any more. */
  render(): Promise<Buffer>
}

/**
 * Form 11, filled with what is known of a representative's request, to be signed by hand; for its assignee. Notes the
 * record. @law Decree 45②
 */
export async function powerOfAttorney(work: ReadingWork, id: string, template: FormTemplate): Promise<FilledForm> {
  const request = await requestRow(work, id)
  if (!REQUEST_RULES.attends(staffOf(work.actor), request)) throw notAssigned()
  if (request.requester === 'SUBJECT') throw nobodyRepresented()
  const { collection_id: collection, key_id: keyId, sealed } = request
  if (collection === null || keyId === null || sealed === null) throw requestDestroyed()
  const delegator = await openRequester(work.ports, { id: collection, key_id: keyId, sealed })
  const [mandate] = await work.rows<MandateRow>(
    'newest-mandate',
    `${SELECT_MANDATES} where m.request_id = $1 order by m.registered_at desc, m.id desc limit 1`,
    [id],
  )
  const agent = mandate && (await agentOf(work, mandate))
  const { document } = work.ports.policy.current(work.now)
  const values = {
    controller: document.controller.nameKo,
    number: request.number,
    'delegator.name': delegator.name ?? '',
    'delegator.email': delegator.email ?? '',
    'delegator.phone': delegator.phone ?? '',
    'agent.name': agent?.name ?? '',
    'agent.email': agent?.email ?? '',
    'agent.phone': agent?.phone ?? '',
    'agent.relation': agent?.relation ?? '',
    rights: rightsInWords(mandate?.rights ?? [request.kind]),
    period: mandate ? `${mandate.from_on} – ${mandate.until_on}` : '',
  }
  work.note(recordOf('mandate.form-fetched', request))
  return { fileName: `${request.number}-power-of-attorney.pdf`, render: () => renderSheet(fillForm(template, values)) }
}

async function agentOf(work: ReadingWork, row: MandateRow): Promise<Agent | undefined> {
  const { agent_id: id, agent_sealed: sealed, collection_id: collection, key_id: keyId } = row
  if (id === null || sealed === null || collection === null || keyId === null) return undefined
  const place = { table: 'request_text', row: id, collection, keyId } as const
  return JSON.parse(await openBeside(work.ports, place, sealed)) as Agent
}
