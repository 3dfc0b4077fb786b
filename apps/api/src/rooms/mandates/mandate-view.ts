import { maskItem } from '@jikimi/vault'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { openBeside, shownCounts } from '../subjects/index.js'
import type { Agent } from './agent.js'
import type { MandateRow } from './mandate-row.js'
import { MandateAgentView, MandateView } from './mandate.view.js'

/** What this actor may know of it: who represents, masked, and why it was refused only as the assignee of the request. */
export async function mandateView(work: AnyWork, row: MandateRow): Promise<MandateView> {
  const { registered_at: registeredAt, accepted_at: acceptedAt, accepted_by: acceptedById } = row
  const { from_on: fromOn, until_on: untilOn, revoked_at: revokedAt, revoked_by_kind: revokedBy } = row
  const { id, kind, rights, state, checklist, version } = row
  const days = { fromOn, untilOn, registeredAt, acceptedAt, revokedAt }
  const [agent, refusedBecause] = await Promise.all([agentView(work, row), opened(work, row, 'refusal')])
  const who = { acceptedById, revokedBy, agent, refusedBecause }
  return viewOf(MandateView, { id, kind, rights, state, checklist, version, ...days, ...who })
}

async function agentView(work: AnyWork, row: MandateRow): Promise<MandateAgentView> {
  const text = await opened(work, row, 'agent')
  if (text === null) return viewOf(MandateAgentView, { name: null, email: null, phone: null })
  const { name, email, phone } = JSON.parse(text) as Agent
  const counts = await shownCounts(work)
  const view = viewOf(MandateAgentView, {
    name: maskItem('NAME', name, counts),
    email: email && maskItem('EMAIL', email, counts),
    phone: phone && maskItem('PHONE', phone, counts),
  })
  return shows(view, { act: 'rights-request.read', ground: { duty: 'RIGHTS_REQUEST' }, pseudonym: row.pseudonym! })
}

async function opened(work: AnyWork, row: MandateRow, which: 'agent' | 'refusal'): Promise<string | null> {
  const { collection_id: collection, key_id: keyId } = row
  const [id, sealed] = which === 'agent' ? [row.agent_id, row.agent_sealed] : [row.refusal_id, row.refusal_sealed]
  if (id === null || sealed === null || collection === null || keyId === null) return null
  return openBeside(work.ports, { table: 'request_text', row: id, collection, keyId }, sealed)
}
