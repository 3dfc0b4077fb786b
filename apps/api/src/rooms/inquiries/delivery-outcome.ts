import type { BounceReason } from '@jikimi/schema'
import { nextTry } from './next-try.js'

/** What became of an attempt. A letter that came back is told apart from one that nobody took for two days. */
export type DeliveryOutcome =
  | { readonly state: 'SENT' }
  | { readonly state: 'QUEUED'; readonly nextTryAt: Date }
  | { readonly state: 'FAILED'; readonly reason: 'UNREACHABLE' }
  | { readonly state: 'BOUNCED'; readonly reason: BounceReason }

/** The collection has no address to write to. */
export class NoAddress extends Error {
  override readonly name = 'NoAddress'
}

/** A server said no for good: the code of its reply, and its words with the enhanced status (RFC 3463). */
interface Reply {
  readonly responseCode: number
  readonly response?: unknown
}

/**
 * From what went wrong: `5xx` for this recipient is a bounce at once, everything else is tried again with growing
 * pauses. What the server said is looked at and dropped: it may name the address.
 */
export function outcomeOfFault(fault: unknown, tried: { attempts: number; since: Date; now: Date }): DeliveryOutcome {
  if (fault instanceof NoAddress) return { state: 'BOUNCED', reason: 'ADDRESS_UNKNOWN' }
  if (isReply(fault) && fault.responseCode >= 500) return { state: 'BOUNCED', reason: bounceReason(fault) }
  const nextTryAt = nextTry(tried)
  return nextTryAt ? { state: 'QUEUED', nextTryAt } : { state: 'FAILED', reason: 'UNREACHABLE' }
}

/** By the enhanced status: `5.1.x` the address, `5.2.2` a full mailbox, all else a refusal. */
export function reasonOfStatus(status: string): BounceReason {
  if (/^5\.1\.\d/.test(status)) return 'ADDRESS_UNKNOWN'
  return /^5\.2\.2\b/.test(status) ? 'MAILBOX_FULL' : 'REFUSED'
}

const bounceReason = ({ response }: Reply): BounceReason =>
  reasonOfStatus(/\b5\.\d{1,3}\.\d{1,3}\b/.exec(typeof response === 'string' ? response : '')?.[0] ?? '')

const isReply = (fault: unknown): fault is Reply =>
  fault instanceof Error && 'responseCode' in fault && typeof fault.responseCode === 'number'
