import type { UnlockState } from '@jikimi/schema'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { RevealUnlockView } from './reveal-unlock.view.js'

interface Row {
  readonly id: string
  readonly account_id: string
  readonly reason: string
  readonly asked_at: Date
  readonly decided_by: string | null
  readonly decided_at: Date | null
  readonly more: number | null
  readonly until_at: Date | null
  readonly state: UnlockState
}

const MOST = 50

const SELECT = `
select u.id, u.account_id, u.reason, u.asked_at, u.decided_by, u.decided_at, u.more, u.until_at,
  case when u.decided_at is null then 'ASKED' when u.more is null then 'DECLINED'
    when u.until_at > jikimi.now() then 'GRANTED' else 'OVER' end as state
from jikimi.reveal_unlock u`

/** Requests for more reveals, for who decides on them: open ones first. */
export async function listRevealUnlocks(work: AnyWork): Promise<RevealUnlockView[]> {
  const rows = await work.rows<Row>(
    'list-reveal-unlocks',
    `${SELECT} order by u.decided_at is null desc, u.asked_at desc, u.id desc limit ${MOST}`,
    [],
  )
  return rows.map(unlockView)
}

export async function revealUnlock(work: AnyWork, id: string): Promise<RevealUnlockView | undefined> {
  if (!isId(id)) return undefined
  const [row] = await work.rows<Row>('reveal-unlock', `${SELECT} where u.id = $1`, [id])
  return row && unlockView(row)
}

/** Requests that are open or hold, newest first. */
export async function liveUnlocks(work: AnyWork): Promise<RevealUnlockView[]> {
  const rows = await work.rows<Row>(
    'live-reveal-unlocks',
    `${SELECT} where u.decided_at is null or u.until_at > jikimi.now() order by u.asked_at desc, u.id desc`,
    [],
  )
  return rows.map(unlockView)
}

const unlockView = (row: Row): RevealUnlockView =>
  viewOf(RevealUnlockView, {
    id: row.id,
    askedAt: row.asked_at,
    reason: row.reason,
    state: row.state,
    more: row.more,
    until: row.until_at,
    decidedAt: row.decided_at,
    accountId: row.account_id,
    decidedById: row.decided_by,
  })
