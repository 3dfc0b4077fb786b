import type { DeliveryState, MessageDirection } from '@jikimi/schema'

/** A letter as it was written: sealed under the collection's key. One to the visitor is delivered by the worker. */
export class CaseMessage {
  id!: string
  caseId!: string
  collectionId!: string
  purpose!: string
  direction!: MessageDirection
  idempotencyDigest!: Buffer
  requestDigest!: Buffer
  template?: string | null
  sealed!: Buffer
  /** In characters: how much there is to read says nothing about whom. */
  length!: number
  /** Null for a visitor's own. */
  writtenBy?: string | null
  sentAt!: Date
  deliveryState?: DeliveryState | null
}
