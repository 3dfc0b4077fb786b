import type { AnyWork } from '../../persistence/work.js'
import { notForAgents } from './own-page.refusals.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'

/** @throws Refusal NOT_FOR_AGENTS */
export function demandThePerson({ actor }: Pick<AnyWork, 'actor'>): void {
  if (!OWN_PAGE_RULES.isThePerson(actor)) throw notForAgents()
}
