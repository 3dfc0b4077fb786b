import type { TurnParts } from './turn-parts.js'
import { tokenEpochs } from './token-epochs.js'

const SETTLED = `
select epoch from jikimi.key_epoch where switched_at is not null and dropped_at is null
  and jikimi.now() - switched_at >= make_interval(secs => $1)`

/** Drops the tokens of epochs that are over, once nobody can read them any more. False while that is to come. */
export async function dropOldTokens({ keepers, settleMs, onStep }: TurnParts): Promise<boolean> {
  const { rows: over } = await keepers.query(
    'select 1 from jikimi.key_epoch where switched_at is not null and dropped_at is null',
  )
  if (over.length === 0) return true
  const { rows } = await keepers.query<{ epoch: number }>(SETTLED, [settleMs / 1000])
  if (rows.length < over.length) return false
  await tokenEpochs.passBarrier(keepers)
  if (!(await tokenEpochs.dropOld(keepers))) return false
  await keepers.query(
    'update jikimi.key_epoch set dropped_at = jikimi.now() where switched_at is not null and dropped_at is null',
  )
  await onStep?.('DROPPED')
  return true
}
