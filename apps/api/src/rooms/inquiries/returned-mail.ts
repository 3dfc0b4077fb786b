import type { BounceReason } from '@jikimi/schema'
import { reasonOfStatus } from './delivery-outcome.js'

export interface ReturnedMail {
  /** The letter that came back. */
  readonly messageId: string
  readonly reason: BounceReason
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/**
 * Reads a delivery status notification (RFC 3464): which of our letters came back for good, by the Message-ID in what is
 * returned, and why. Undefined for anything else, a notice of delay too. Nothing else of it is looked at or kept.
 *
 * @param host of the Message-IDs that Jikimi writes.
 */
export function readReturnedMail(text: string, host: string): ReturnedMail | undefined {
  if (!/^action:[ \t]*failed\b/im.test(text)) return undefined
  const own = new RegExp(`<(${UUID})@${host.replaceAll(/[^a-z0-9]/gi, String.raw`\$&`)}>`, 'i').exec(text)
  if (!own) return undefined
  const status = /^status:[ \t]*(5\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1]
  return { messageId: own[1]!.toLowerCase(), reason: reasonOfStatus(status ?? '') }
}
