import type { Pool } from 'pg'
import type { Ports } from '../../persistence/work.js'
import { caseLinkToken, openForDelivery } from '../subjects/index.js'
import { answerMail } from './answer-mail.js'
import { endOfDue } from './case-due.js'
import { type DeliveryOutcome, NoAddress, outcomeOfFault } from './delivery-outcome.js'
import { tokenDigest } from '../../kernel/secret-token.js'
import type { Mail } from './mail.js'
import { noteDelivery } from './note-delivery.js'
import { claimDelivery, type DeliveryKind, type WaitingDelivery } from './waiting-delivery.js'

export interface DeliveryPorts extends Pick<Ports, 'keystore' | 'policy'> {
  /** As role `jikimi_worker`, whose row rules show only what waits for delivery. */
  readonly pool: Pool
  /** Where the public site is: links in letters lead there. */
  readonly publicUrl: URL
  /** @throws with the SMTP reply as `responseCode` and `response` when the server refuses the letter itself. */
  send(mail: Mail): Promise<void>
}

const KINDS: readonly DeliveryKind[] = ['LETTER', 'RENEWAL']
const LINK_DAYS = 14

/**
 * Sends the letters and the new links that wait: claimed one by one, so that two workers never send the same. Killed
 * between sending and noting it, a letter goes out again under the same Message-ID. Returns how many were tried.
 */
export async function deliverAnswers(
  ports: DeliveryPorts,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  let tried = 0
  for (const kind of KINDS) {
    for (; tried < limit; tried += 1) {
      const waiting = await claimDelivery(ports.pool, kind, now)
      if (!waiting) break
      await noteDelivery(ports.pool, waiting, await deliver(ports, waiting, now), now)
    }
  }
  return tried
}

async function deliver(ports: DeliveryPorts, waiting: WaitingDelivery, now: Date): Promise<DeliveryOutcome> {
  try {
    await ports.send(await mailOf(ports, waiting, now))
    return { state: 'SENT' }
  } catch (fault) {
    return outcomeOfFault(fault, { attempts: waiting.attempts, since: waiting.asked_at, now })
  }
}

async function mailOf(ports: DeliveryPorts, waiting: WaitingDelivery, now: Date): Promise<Mail> {
  const { document } = ports.policy.published(waiting.policy_version_id)
  const { source_id: messageId, letter_sealed: sealed, number, locale } = waiting
  const letter = sealed ? { id: messageId, sealed } : undefined
  const { address, name, body } = await openForDelivery(ports, waiting, letter, document)
  if (!address) throw new NoAddress()
  const link = await linkOf(ports, waiting, now)
  return answerMail({ document, address, name, body, number, locale, messageId, link })
}

/** At rest before it is sent, so that it opens as soon as it is there; never for longer than the collection may be kept. */
async function linkOf(ports: DeliveryPorts, waiting: WaitingDelivery, now: Date): Promise<string> {
  const token = await caseLinkToken(ports, waiting.key_id, waiting.source_id)
  const inDays = new Date(now.getTime() + LINK_DAYS * 86_400_000)
  const endsAt = endOfDue(waiting)
  const until = inDays < endsAt ? inDays : endsAt
  await ports.pool.query('select jikimi.make_link($1, $2, $3)', [waiting.source_id, tokenDigest(token), until])
  return new URL(`/${waiting.locale.toLowerCase()}/case#${token}`, ports.publicUrl).href
}
