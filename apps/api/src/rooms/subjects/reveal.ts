import type { RevealReason } from '@jikimi/schema'

const SHOWN_MINUTES = 5

interface Act {
  readonly id: string
  readonly caseId: string
  readonly collectionId: string
  readonly accountId: string
  readonly items: readonly string[]
  readonly messages: readonly string[]
  readonly reason: RevealReason
  readonly noteSealed: Buffer | undefined
  readonly now: Date
}

/** That clear values of stated items, or words of letters, were shown, to whom, why, and for the minutes that the screen keeps them. */
export class Reveal {
  id!: string
  caseId!: string
  collectionId!: string
  accountId!: string
  items!: string[]
  messages!: string[]
  reason!: RevealReason
  noteSealed?: Buffer | null
  grantedAt!: Date
  untilAt!: Date

  static of({ now, noteSealed, items, messages, ...act }: Act): Reveal {
    const untilAt = new Date(now.getTime() + SHOWN_MINUTES * 60_000)
    const { id, caseId, collectionId, accountId, reason } = act
    return Object.assign(new Reveal(), {
      id,
      caseId,
      collectionId,
      accountId,
      reason,
      items: [...items],
      messages: [...messages],
      noteSealed: noteSealed ?? null,
      grantedAt: now,
      untilAt,
    })
  }
}
