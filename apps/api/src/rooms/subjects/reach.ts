import type { RevealReason } from '@jikimi/schema'

const REACH_MINUTES = 5

interface Grant {
  readonly id: string
  readonly caseId: string
  readonly collectionId: string
  readonly accountId: string
  readonly items: readonly string[]
  readonly reason: RevealReason
  readonly noteSealed: Buffer | undefined
  readonly now: Date
}

/** The fields of one collection that one handler may see for minutes, because they hold its case. */
export class Reach {
  id!: string
  caseId!: string
  collectionId!: string
  accountId!: string
  items!: string[]
  reason!: RevealReason
  noteSealed?: Buffer | null
  grantedAt!: Date
  untilAt!: Date

  static grant({ now, noteSealed, items, ...grant }: Grant): Reach {
    const untilAt = new Date(now.getTime() + REACH_MINUTES * 60_000)
    const { id, caseId, collectionId, accountId, reason } = grant
    return Object.assign(new Reach(), {
      id,
      caseId,
      collectionId,
      accountId,
      reason,
      items: [...items],
      noteSealed: noteSealed ?? null,
      grantedAt: now,
      untilAt,
    })
  }
}
