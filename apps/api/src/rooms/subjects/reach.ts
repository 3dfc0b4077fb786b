interface Grant {
  readonly id: string
  readonly caseId: string
  readonly collectionId: string
  readonly accountId: string
  readonly items: readonly string[]
  /** For how long, as the rule says at this moment. */
  readonly minutes: number
  readonly now: Date
}

/**
 * The fields of one collection that one handler may reveal for minutes, because they hold its case. Never flagged as
 * over: it ends when its time does, when the case changes hands or is closed, when its holder works no more.
 */
export class Reach {
  id!: string
  caseId!: string
  collectionId!: string
  accountId!: string
  items!: string[]
  grantedAt!: Date
  untilAt!: Date

  static grant({ now, minutes, items, ...grant }: Grant): Reach {
    const untilAt = new Date(now.getTime() + minutes * 60_000)
    const { id, caseId, collectionId, accountId } = grant
    return Object.assign(new Reach(), {
      id,
      caseId,
      collectionId,
      accountId,
      items: [...items],
      grantedAt: now,
      untilAt,
    })
  }
}
