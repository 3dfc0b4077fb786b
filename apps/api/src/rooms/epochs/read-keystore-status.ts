import type { AnyWork } from '../../persistence/work.js'
import { viewOf } from '../../kernel/view.js'
import { EndedEpochTurnView, EpochTurnView, KeystoreStatusView } from './keystore-status.view.js'

const LATE_MS = 26 * 3_600_000

interface EpochRow {
  readonly epoch: number
  readonly began_at: Date
  readonly switched_at: Date | null
  readonly shredded_at: Date | null
  readonly buried_alive: number | null
  readonly suspects: number | null
}

/** Counts from the keystore's folder, times from the database. */
export async function readKeystoreStatus(work: AnyWork): Promise<KeystoreStatusView> {
  const rows = await work.rows<EpochRow>(
    'last-epochs',
    `select epoch, began_at, switched_at, shredded_at, buried_alive, suspects from jikimi.key_epoch order by epoch desc limit 2`,
    [],
  )
  const { epoch, keys, buried, turn } = await work.ports.keystore.standing()
  const counting = rows.find(({ switched_at }) => switched_at !== null)!
  const turning = rows.find(({ switched_at }) => switched_at === null)
  return viewOf(KeystoreStatusView, {
    epoch,
    since: counting.switched_at!,
    keys,
    buried,
    turn: turning ? await turnView(work, turning, turn) : null,
    lastTurn: counting.epoch > 1 ? endedView(counting) : null,
    isTurnLate: work.now.getTime() - counting.switched_at!.getTime() > LATE_MS,
    buriedAlive: counting.buried_alive ?? 0,
    suspectKeys: counting.suspects ?? 0,
  })
}

async function turnView(
  work: AnyWork,
  { epoch, began_at }: EpochRow,
  turn: { readonly buckets: number; readonly doneBuckets: number } | undefined,
): Promise<EpochTurnView> {
  const counts = await work.rows<{ epoch: number; tokens: number }>(
    'token-counts',
    'select epoch, tokens::float8 as tokens from jikimi.token_counts()',
    [],
  )
  const tokensOf = (wanted: (one: number) => boolean): number =>
    counts.filter((one) => wanted(one.epoch)).reduce((sum, { tokens }) => Math.max(sum, tokens), 0)
  return viewOf(EpochTurnView, {
    startedAt: began_at,
    buckets: turn?.buckets ?? 256,
    doneBuckets: turn?.doneBuckets ?? 0,
    tokens: tokensOf((one) => one < epoch),
    doneTokens: tokensOf((one) => one === epoch),
  })
}

const endedView = ({ epoch, began_at, switched_at, shredded_at }: EpochRow): EndedEpochTurnView =>
  viewOf(EndedEpochTurnView, {
    epoch,
    beganAt: began_at,
    switchedAt: switched_at!,
    shreddedAt: shredded_at!,
  })
