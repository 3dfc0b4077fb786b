import type { Locale } from '@jikimi/schema'
import type { WritingWork } from '../../persistence/work.js'
import type { ContactToken } from '../subjects/index.js'

interface Link {
  readonly id: string
  readonly locale: Locale
  /** Requests that the link proves when it is opened. */
  readonly requests: readonly string[]
}

/** One row and one job, whoever is asked for. */
export async function queueOwnLink(work: WritingWork, { epoch, token }: ContactToken, link: Link): Promise<void> {
  await work.rows('ask-own-link', 'select jikimi.ask_own_link($1, $2, $3, $4, $5::uuid[])', [
    link.id,
    epoch,
    token,
    link.locale,
    link.requests,
  ])
  await work.enqueue('send-own-links', {})
}
