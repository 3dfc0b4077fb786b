import type { MandateState, RequesterKind } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { OwnMandateView } from './own-mandate.view.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'

interface Row {
  readonly id: string
  readonly request_id: string
  readonly kind: RequesterKind
  readonly from_on: string
  readonly until_on: string
  readonly state: MandateState
}

/** Who may act for the person now; an agent sees none. */
export async function ownMandates(work: AnyWork): Promise<OwnMandateView[]> {
  const rows = await work.rows<Row>(
    'own-mandates',
    `select m.id, m.request_id, m.kind, m.from_on::text as from_on, m.until_on::text as until_on, m.state from jikimi.own_mandates() m
     where m.request_id = any ($1::uuid[])`,
    [OWN_PAGE_RULES.isThePerson(work.actor) ? OWN_PAGE_RULES.ownRequests(work.actor) : []],
  )
  return rows.map(({ id, request_id: requestId, kind, from_on: fromOn, until_on: untilOn, state }) =>
    viewOf(OwnMandateView, { id, requestId, kind, fromOn, untilOn, isInForce: state === 'ACCEPTED' }),
  )
}
