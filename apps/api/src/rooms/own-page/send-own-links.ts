import type { Pool } from 'pg'
import { tokenDigest } from '../../kernel/secret-token.js'
import { type DeliveryOutcome, type DeliveryPorts, NoAddress, outcomeOfFault, type Mail } from '../inquiries/index.js'
import { ownLinkToken } from '../subjects/index.js'
import { claimOwnLink, type ClaimedLink } from './claimed-link.js'
import { contactOnFile } from './contact-on-file.js'
import { noteOwnLink } from './note-own-link.js'
import { ownLinkMail } from './own-link-mail.js'

const AT_ONCE = 200

export interface OwnLinkPorts extends DeliveryPorts {
  /** The address of a mandate's agent; undefined where it is gone. */
  agentAddress(pool: Pool, mandateId: string): Promise<string | undefined>
}

/**
 * Looks up who asked for a link, forgets who is nobody, and mails the others theirs. Killed between sending and noting it,
 * a link goes out again under the same Message-ID, and is the same. Returns how many were tried.
 */
export async function sendOwnLinks(ports: OwnLinkPorts, { now, limit }: { now: Date; limit: number }): Promise<number> {
  await ports.pool.query('select jikimi.look_up_own_links($1)', [AT_ONCE])
  let tried = 0
  for (; tried < limit; tried += 1) {
    const claimed = await claimOwnLink(ports.pool)
    if (!claimed) break
    await noteOwnLink(ports.pool, claimed, await deliver(ports, claimed, now), now)
  }
  return tried
}

async function deliver(ports: OwnLinkPorts, claimed: ClaimedLink, now: Date): Promise<DeliveryOutcome> {
  try {
    await ports.send(await mailOf(ports, claimed))
    return { state: 'SENT' }
  } catch (fault) {
    return outcomeOfFault(fault, { attempts: claimed.attempts, since: claimed.asked_at, now })
  }
}

async function mailOf(ports: OwnLinkPorts, claimed: ClaimedLink): Promise<Mail> {
  const { document } = ports.policy.published(claimed.policy_version_id)
  const { link_id: messageId, locale, numbers, kinds, mandate_id: mandateId } = claimed
  const address =
    mandateId === null ? (await contactOnFile(ports, claimed)).address : await ports.agentAddress(ports.pool, mandateId)
  if (!address) throw new NoAddress()
  // At rest before it is sent, so that it opens as soon as it is there
  const token = await ownLinkToken(ports, claimed.key_id, messageId)
  await ports.pool.query('select jikimi.make_own_link($1, $2)', [messageId, tokenDigest(token)])
  const link = new URL(`/${locale.toLowerCase()}/my#${token}`, ports.publicUrl).href
  const requests = numbers.map((number, at) => ({ number, right: kinds[at]! }))
  return ownLinkMail({ document, address, locale, messageId, link, requests, isAgent: mandateId !== null })
}
