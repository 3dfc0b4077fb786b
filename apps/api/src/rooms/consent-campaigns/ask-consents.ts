import { addDays, dayInSeoul } from '@jikimi/policy'
import { languageOf } from '../../kernel/language.js'
import { tokenDigest } from '../../kernel/secret-token.js'
import { type DeliveryOutcome, type DeliveryPorts, type Mail, NoAddress, outcomeOfFault } from '../inquiries/index.js'
import { consentAskToken, openForDelivery } from '../subjects/index.js'
import { askMail } from './ask-mail.js'
import { claimAsk, type ClaimedAsk } from './claimed-ask.js'
import { expireAsks } from './expire-asks.js'
import { noteAsk } from './note-ask.js'

/**
 * Lets fall due what nobody confirmed, then asks the next of today's batch. Killed between sending and noting it, a letter
 * goes out again under the same Message-ID, with the same link. Returns how many were tried.
 */
export async function askConsents(ports: DeliveryPorts, { now, limit }: { now: Date; limit: number }): Promise<number> {
  await expireAsks(ports.pool, now)
  let tried = 0
  for (; tried < limit; tried += 1) {
    const claimed = await claimAsk(ports.pool)
    if (!claimed) break
    await noteAsk(ports.pool, claimed, await deliver(ports, claimed, now), now)
  }
  return tried
}

async function deliver(ports: DeliveryPorts, claimed: ClaimedAsk, now: Date): Promise<DeliveryOutcome> {
  try {
    await ports.send(await mailOf(ports, claimed, now))
    return { state: 'SENT' }
  } catch (fault) {
    return outcomeOfFault(fault, { attempts: claimed.attempts, since: claimed.began_at, now })
  }
}

async function mailOf(ports: DeliveryPorts, claimed: ClaimedAsk, now: Date): Promise<Mail> {
  const collected = ports.policy.published(claimed.policy_version_id).document
  const { document } = ports.policy.published(claimed.asked_version)
  const { ask_id: messageId, locale, purpose } = claimed
  const { address } = await openForDelivery(ports, claimed, undefined, collected)
  if (!address) throw new NoAddress()
  // At rest before it is sent, so that it opens as soon as it is there
  const token = await consentAskToken(ports, claimed.key_id, messageId)
  await ports.pool.query('select jikimi.make_consent_ask($1, $2)', [messageId, tokenDigest(token)])
  return askMail({
    document,
    purpose,
    address,
    messageId,
    language: languageOf(locale),
    receivedOn: dayInSeoul(claimed.received_at),
    untilOn: addDays(dayInSeoul(now), claimed.answer_days),
    link: new URL(`/${locale.toLowerCase()}/consent#${token}`, ports.publicUrl).href,
  })
}
