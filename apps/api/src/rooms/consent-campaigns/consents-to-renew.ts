import { consequencesOf } from '@jikimi/policy'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { viewOf } from '../../kernel/view.js'
import { ConsentsToRenewView } from './consent-campaign.view.js'

/** Versions, by id, under which a consent to this purpose does not cover the one in force. @law PIPA 15② */
export function versionsNotCovering({ ports, now }: AnyWork, purpose: string): string[] {
  const current = ports.policy.current(now)
  return ports.policy
    .all()
    .filter(({ document }) => document.effectiveOn < current.document.effectiveOn)
    .filter(({ document }) => consequencesOf(document, current.document).consentsToAskAgain.includes(purpose))
    .map(({ id }) => id)
}

/** Of each purpose, how many can be asked: those that live, are in use and not due. */
export async function consentsToRenew(work: ReadingWork): Promise<ConsentsToRenewView[]> {
  const { document } = work.ports.policy.current(work.now)
  const found: ConsentsToRenewView[] = []
  for (const { code } of document.purposes) {
    const rows = await work.rows<{ purpose: string; collections: string }>(
      'consents-to-renew',
      'select purpose, collections from jikimi.consents_to_renew($1::uuid[]) where purpose = $2',
      [versionsNotCovering(work, code), code],
    )
    for (const { purpose, collections } of rows)
      found.push(viewOf(ConsentsToRenewView, { purpose, collections: Number(collections) }))
  }
  work.note({ act: 'consent-campaign.counted', ground: { duty: 'REGISTER' }, collections: [] })
  return found
}
