import type { Locale, MessageDirection } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'
import { openOwnName, type SealedCollection } from '../subjects/index.js'
import { fillVisitorName } from './visitor-name.js'

interface Letter {
  readonly direction: MessageDirection
  readonly body: string
}

/** Letters to the visitor with their name filled in, as the e-mail had it; their own stay as they wrote them. */
export async function asTheVisitorReads<L extends Letter>(
  work: AnyWork,
  visit: SealedCollection & { readonly locale: Locale },
  letters: readonly L[],
): Promise<readonly L[]> {
  const isNamed = ({ direction, body }: Letter) => direction === 'TO_VISITOR' && body.includes('{{visitorName}}')
  if (!letters.some(isNamed)) return letters
  const { document } = work.ports.policy.published(visit.policy_version_id)
  const name = await openOwnName(work.ports, visit, document)
  return letters.map((letter) =>
    isNamed(letter) ? { ...letter, body: fillVisitorName(letter.body, name, visit.locale) } : letter,
  )
}
