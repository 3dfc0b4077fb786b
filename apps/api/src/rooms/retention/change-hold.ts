import { dayInSeoul } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanReason } from './clean-reason.js'
import { demandReviewDay } from './demand-review-day.js'
import { demandHold, type HoldRow, holdView } from './hold-row.js'
import type { HoldView } from './hold.view.js'
import type { AskHoldReleaseInput, KeepHoldInput, ReleaseHoldInput, ReviewHoldInput } from './holds.inputs.js'
import { holdChanged, holdReleased, holdReleaseNotAsked, holdReleaseTooEarly } from './retention.refusals.js'
import { RETENTION_RULES } from './retention.rules.js'

/** It was looked at and goes on until that day. */
export async function reviewHold(work: WritingWork, given: ReviewHoldInput): Promise<HoldView> {
  demandReviewDay(given.reviewOn, dayInSeoul(work.now))
  const row = await unreleased(work, given.id)
  return changed(work, row, 'hold.reviewed', 'jikimi.review_hold($1, $2, $3::date)', [given.version, given.reviewOn])
}

export async function askHoldRelease(work: WritingWork, given: AskHoldReleaseInput): Promise<HoldView> {
  const note = cleanReason(given.reason)
  const row = await unreleased(work, given.id)
  if (row.release_asked_at) throw holdChanged()
  return changed(work, row, 'hold.release-asked', 'jikimi.ask_hold_release($1, $2)', [given.version], note)
}

/** Takes the asking back. */
export async function keepHold(work: WritingWork, given: KeepHoldInput): Promise<HoldView> {
  const row = await unreleased(work, given.id)
  if (!row.release_asked_at) throw holdReleaseNotAsked()
  return changed(work, row, 'hold.kept', 'jikimi.keep_hold($1, $2)', [given.version])
}

/** By somebody else than who asked, a day later or more; what it kept is due then. */
export async function releaseHold(work: WritingWork, given: ReleaseHoldInput): Promise<HoldView> {
  const row = await unreleased(work, given.id)
  if (!row.release_asked_at) throw holdReleaseNotAsked()
  demandApart('HOLD_RELEASED_BY_ANOTHER', row.release_asked_by, staffOf(work.actor).accountId)
  if (!RETENTION_RULES.isCooledOff(row.release_asked_at, work.now)) throw holdReleaseTooEarly()
  return changed(work, row, 'hold.released', 'jikimi.release_hold($1, $2)', [given.version])
}

async function unreleased(work: WritingWork, id: string): Promise<HoldRow> {
  const row = await demandHold(work, id)
  if (row.released_at) throw holdReleased()
  return row
}

/** @throws Refusal HOLD_CHANGED when somebody else was faster. */
async function changed(
  work: WritingWork,
  { id }: HoldRow,
  act: string,
  call: string,
  values: readonly unknown[],
  note?: string,
): Promise<HoldView> {
  const [done] = await work.rows<{ is_done: boolean }>(act, `select ${call} as is_done`, [id, ...values])
  if (!done?.is_done) throw holdChanged()
  work.record({ act, ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id, ...(note && { note }) })
  return holdView(work, await demandHold(work, id))
}
