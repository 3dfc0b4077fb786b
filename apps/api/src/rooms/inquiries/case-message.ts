import type { DeliveryState } from '@jikimi/schema'

/** An answer as it was written: sealed under the collection's key, delivered by the worker. */
export class CaseMessage {
  id!: string
  caseId!: string
  collectionId!: string
  purpose!: string
  idempotencyDigest!: Buffer
  requestDigest!: Buffer
  template?: string | null
  sealed!: Buffer
  writtenBy!: string
  sentAt!: Date
  deliveryState!: DeliveryState
}
