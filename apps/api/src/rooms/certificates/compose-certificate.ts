import {
  type Certificate,
  certificateDigest,
  certificateText,
  statementsTree,
  toBase64,
} from '@jikimi/transparency-log'
import { METHOD } from './method.js'
import type { DestroyedItem, RunToCertify } from './run-to-certify.js'

export interface ComposedCertificate {
  readonly content: string
  readonly digest: Uint8Array
  readonly root: Uint8Array
}

/** As `jikimi.certify_run` takes it. */
export interface ComposedStatement {
  readonly id: string
  readonly number: number
  /** Base64. */
  readonly salt: string
  readonly text: string
}

export interface Issue {
  readonly number: string
  /** The name of the log that is to state it. */
  readonly origin: string
  readonly now: Date
}

/** The certificate of a run of which nothing is left, over the statements of its collections. */
export function composeCertificate(
  run: RunToCertify,
  items: readonly DestroyedItem[],
  statements: readonly ComposedStatement[],
  { number, origin, now }: Issue,
): ComposedCertificate {
  const { root } = statementsTree(statements.map(({ text }) => text))
  const byGround = counted(items.map(({ ground }) => ground))
  const byPurpose = counted(items.map(({ purpose }) => purpose))
  const content = certificateText({
    ...partsOf(run),
    number,
    origin,
    issuedAt: seconds(now),
    collections: items.length,
    byGround: byGround.map(([ground, count]) => ({ ground, count })),
    byPurpose: byPurpose.map(([purpose, count]) => ({ purpose, count })),
    check: { at: seconds(now), rowsLeft: 0, keysLeft: 0 },
    root: toBase64(root),
  })
  return { content, digest: certificateDigest(content), root }
}

type Parts = Omit<
  Certificate,
  'number' | 'origin' | 'issuedAt' | 'collections' | 'byGround' | 'byPurpose' | 'check' | 'root'
>

const partsOf = (run: RunToCertify): Parts => ({
  runId: run.run_id,
  destroyedAt: seconds(run.destroyed_at),
  policyVersion: run.policy_version,
  method: METHOD,
  isStanding: run.is_standing,
  prepared: {
    role: run.is_standing ? 'SYSTEM' : 'PRIVACY_OFFICER',
    accountId: run.prepared_by,
    at: seconds(run.prepared_at),
  },
  approved: { role: run.approved_role, accountId: run.approved_by, at: seconds(run.approved_at) },
  ran: { role: 'SYSTEM', accountId: null, at: seconds(run.started_at) },
  turn: { epoch: run.epoch, beganAt: seconds(run.began_at), shreddedAt: seconds(run.shredded_at) },
  openableUntil: seconds(run.openable_until),
})

function counted(codes: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1))
}

const seconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`
