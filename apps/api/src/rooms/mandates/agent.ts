import { isCleanText, maskForbiddenIdentifiers, normaliseEmail, normalisePhone } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import { mandateNotValid } from './mandates.refusals.js'

/** Who represents, as it lies sealed: JSON under the key of the request. */
export interface Agent {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly relation: string
}

interface GivenAgent {
  readonly agentName: string
  readonly agentEmail?: string | null
  readonly agentPhone?: string | null
  readonly relation: string
}

const LONGEST = 100

/** @throws Refusal TEXT_NOT_VALID; MANDATE_NOT_VALID where nobody could reach them */
export function checkedAgent(given: GivenAgent): Agent {
  const email = contact(given.agentEmail, 'agentEmail', normaliseEmail)
  const phone = contact(given.agentPhone, 'agentPhone', normalisePhone)
  if (email === null && phone === null) throw mandateNotValid('contact')
  return { name: words(given.agentName), email, phone, relation: words(given.relation) }
}

function words(given: string): string {
  const text = given.normalize('NFC').trim()
  if (!isCleanText(text) || text.length < 1 || text.length > LONGEST) throw textNotValid()
  return maskForbiddenIdentifiers(text).text
}

function contact(
  given: string | null | undefined,
  field: 'agentEmail' | 'agentPhone',
  recognise: (text: string) => string | undefined,
): string | null {
  const text = (given ?? '').normalize('NFC').trim()
  if (text === '') return null
  if (!isCleanText(text) || recognise(text) === undefined) throw mandateNotValid(field)
  return text
}
