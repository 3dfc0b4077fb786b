import type { Pool } from 'pg'
import type { Locale } from '@jikimi/schema'
import {
  type DeliveryOutcome,
  type DeliveryPorts,
  type Mail,
  NoAddress,
  outcomeOfFault,
} from '../../inquiries/index.js'
import { openBeside, openRequester } from '../../subjects/index.js'
import { readKeptNotice } from './kept-notice.js'
import { noteNotice } from './note-notice.js'
import { noticeMail } from './notice-mail.js'

/** A notice that waits, with what opens its words and the address that it goes to. */
interface ClaimedNotice {
  readonly notice_id: string
  readonly request_id: string
  readonly number: string
  readonly locale: Locale
  /** This one counted. */
  readonly attempts: number
  readonly asked_at: Date
  readonly text_id: string | null
  readonly text_sealed: Buffer | null
  readonly id: string | null
  readonly pseudonym: string | null
  readonly key_id: string | null
  readonly sealed: Buffer | null
}

/**
 * Mails the notices that wait, claimed one by one. Killed between sending and noting it, one goes out again under the same
 * Message-ID. Returns how many were tried.
 */
export async function deliverNotices(
  ports: DeliveryPorts,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  let tried = 0
  for (; tried < limit; tried += 1) {
    const claimed = await claim(ports.pool, now)
    if (!claimed) break
    await noteNotice(ports.pool, claimed, await deliver(ports, claimed, now), now)
  }
  return tried
}

async function claim(pool: Pool, now: Date): Promise<ClaimedNotice | undefined> {
  const { rows } = await pool.query<ClaimedNotice>('select * from jikimi.claim_rights_notice($1)', [now])
  return rows[0]
}

async function deliver(ports: DeliveryPorts, claimed: ClaimedNotice, now: Date): Promise<DeliveryOutcome> {
  try {
    await ports.send(await mailOf(ports, claimed))
    return { state: 'SENT' }
  } catch (fault) {
    return outcomeOfFault(fault, { attempts: claimed.attempts, since: claimed.asked_at, now })
  }
}

async function mailOf(ports: DeliveryPorts, claimed: ClaimedNotice): Promise<Mail> {
  const { id, key_id: keyId, sealed, text_id: row, text_sealed: words } = claimed
  // Destroyed meanwhile: there is nobody to write to
  if (!id || !keyId || !sealed || !row || !words) throw new NoAddress()
  const { email: address } = await openRequester(ports, { id, key_id: keyId, sealed })
  if (address === null) throw new NoAddress()
  const notice = readKeptNotice(await openBeside(ports, { table: 'request_text', row, collection: id, keyId }, words))
  const page = new URL(`/${claimed.locale.toLowerCase()}/rights`, ports.publicUrl).href
  const { locale, number, notice_id: messageId } = claimed
  return noticeMail(notice, { messageId, to: address, locale, number, page })
}
