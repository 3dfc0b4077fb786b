/** What one run of destruction is certified by. No personal information of a data subject is in it. */
export interface Certificate {
  /** `D-2026-000001`. */
  readonly number: string
  /** The name of the log that states it. */
  readonly origin: string
  readonly runId: string
  /** Instants are UTC, whole seconds. */
  readonly issuedAt: string
  /** When the last of its collections was deleted. */
  readonly destroyedAt: string
  readonly collections: number
  /** Ascending by ground; as many in all as collections. */
  readonly byGround: readonly { readonly ground: string; readonly count: number }[]
  /** Ascending by purpose; as many in all as collections. */
  readonly byPurpose: readonly { readonly purpose: string; readonly count: number }[]
  /** Digest of the policy version that was in force when the run was prepared, hexadecimal. */
  readonly policyVersion: string
  readonly method: string
  /** Whether it was approved beforehand, for what merely expires. */
  readonly isStanding: boolean
  readonly prepared: CertifiedAct
  readonly approved: CertifiedAct
  readonly ran: CertifiedAct
  /** The turn of the epoch that took the keys' last copies in the keystore along. */
  readonly turn: { readonly epoch: number; readonly beganAt: string; readonly shreddedAt: string }
  /** What was counted after it: nothing was left, or there is no certificate. */
  readonly check: { readonly at: string; readonly rowsLeft: 0; readonly keysLeft: 0 }
  /** The hour by whose end no copy could have opened any more: a whole hour. */
  readonly openableUntil: string
  /** RFC 6962 root over the statements, base64. */
  readonly root: string
}

/** Who did a part of it. Accounts are staff's; what the system does by itself has none. */
export interface CertifiedAct {
  readonly role: string
  readonly accountId: string | null
  readonly at: string
}
