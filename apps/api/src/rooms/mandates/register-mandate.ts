import { dayInSeoul } from '@jikimi/policy'
import { RIGHT_KINDS, type RightKind } from '@jikimi/schema'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { demandAttended, demandMoved, recordOf, type RequestRow, sealRequestText } from '../rights-requests/index.js'
import { checkedAgent } from './agent.js'
import { demandMandate } from './mandate-row.js'
import { mandateView } from './mandate-view.js'
import type { MandateView } from './mandate.view.js'
import type { RegisterMandateInput } from './mandates.inputs.js'
import { mandateExists, mandateNotValid, nobodyRepresented } from './mandates.refusals.js'

const LONGEST_MS = 1827 * 86_400_000

/** What Form 11 says, as it came back; it covers nothing before it is accepted. @law PIPA 38①②; Decree 45 */
export async function registerMandate(work: WritingWork, given: RegisterMandateInput): Promise<MandateView> {
  const agent = checkedAgent(given)
  const rights = demandRights(given.rights)
  demandDays(given, dayInSeoul(work.now))
  const request = await demandAttended(work, { id: given.requestId, version: given.version })
  if (request.requester === 'SUBJECT') throw nobodyRepresented()
  await demandNone(work, request)
  const id = newId(work.now)
  const agentId = await sealRequestText(work, request, 'MANDATE_AGENT', JSON.stringify(agent))
  const done = await work.rows<{ is_done: boolean }>(
    'register-mandate',
    'select jikimi.register_mandate($1, $2, $3, $4::text[], $5::date, $6::date, $7) as is_done',
    [id, request.id, given.version, rights, given.fromOn, given.untilOn, agentId],
  )
  demandMoved(done)
  work.record(recordOf('mandate.registered', request))
  return mandateView(work, await demandMandate(work, id))
}

async function demandNone(work: WritingWork, { id }: RequestRow): Promise<void> {
  const found = await work.rows(
    'mandates-alive',
    `select 1 from jikimi.mandate m where m.request_id = $1 and m.state in ('PROPOSED', 'ACCEPTED') and m.until_on >= jikimi.today()`,
    [id],
  )
  if (found.length > 0) throw mandateExists()
}

function demandRights(given: readonly RightKind[]): readonly RightKind[] {
  const rights = RIGHT_KINDS.filter((kind) => given.includes(kind))
  if (rights.length === 0) throw mandateNotValid('rights')
  return rights
}

function demandDays({ fromOn, untilOn }: RegisterMandateInput, today: string): void {
  const isLong = Date.parse(untilOn) - Date.parse(fromOn) > LONGEST_MS
  if (untilOn < fromOn || untilOn < today || isLong) throw mandateNotValid('days')
}
