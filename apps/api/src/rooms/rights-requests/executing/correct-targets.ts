import { busy } from '../../../kernel/general.refusals.js'
import type { WritingWork } from '../../../persistence/work.js'
import { correctedCollection, type SealedCollection } from '../../subjects/index.js'
import { type ProposedCorrection, proposedCorrections } from '../deciding/proposed-corrections.js'
import type { RequestRow } from '../request-row.js'
import { openRequestText } from '../request-text.js'
import { requestDestroyed } from '../requests.refusals.js'

interface Locked extends SealedCollection {
  readonly target_id: string
  readonly masked_items: readonly string[]
}

const TURN_SECONDS = 30

/**
 * Puts every granted collection right: its items sealed again under its own key, what it is found by made anew, in this
 * transaction. One that was destroyed meanwhile is passed by. Not while a turn of the epoch reads them. Returns their
 * pseudonyms.
 *
 * @law PIPA 36②
 */
export async function correctTargets(work: WritingWork, row: RequestRow): Promise<string[]> {
  const locked = await work.rows<Locked>('lock-corrections', 'select * from jikimi.lock_corrections($1, $2)', [
    row.id,
    row.version,
  ])
  const proposed = await proposedCorrections(work, row.id)
  for (const one of locked) {
    const own = proposed.filter(({ target_id: target }) => target === one.target_id)
    await correct(work, row, one, own)
  }
  return locked.map(({ pseudonym }) => pseudonym)
}

async function correct(
  work: WritingWork,
  row: RequestRow,
  one: Locked,
  proposed: readonly ProposedCorrection[],
): Promise<void> {
  const changes = await openedChanges(work, row, proposed)
  const { items, sealed, tokens } = await correctedCollection(work, one, changes)
  // Behind the barrier that its tokens were made behind: a turn that is under way is seen, one to come waits
  const [filling] = await work.rows<{ is_filling: boolean }>(
    'is-epoch-filling',
    'select jikimi.is_epoch_filling() as is_filling',
    [],
  )
  if (filling!.is_filling) throw busy(TURN_SECONDS)
  const changed = new Set(proposed.map(({ item }) => item))
  const masked = [
    ...one.masked_items.filter((code) => !changed.has(code)),
    ...proposed.flatMap(({ item, is_masked: isMasked }) => (isMasked ? [item] : [])),
  ]
  await work.rows(
    'correct-collection',
    'select jikimi.correct_collection($1, $2, $3::text[], $4::text[], $5::bytea, $6::integer[], $7::text[], $8::bytea[])',
    [
      row.id,
      one.target_id,
      items,
      masked,
      sealed,
      tokens.map(({ epoch }) => epoch),
      tokens.map(({ kind }) => kind),
      tokens.map(({ token }) => token),
    ],
  )
}

async function openedChanges(work: WritingWork, row: RequestRow, proposed: readonly ProposedCorrection[]) {
  const changes = new Map<string, string>()
  for (const { item, text_id: text } of proposed) {
    const value = text === null ? null : await openRequestText(work, row, text)
    if (value === null) throw requestDestroyed()
    changes.set(item, value)
  }
  return changes
}
