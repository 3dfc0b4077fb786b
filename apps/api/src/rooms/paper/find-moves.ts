import { staffOf } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { MediumMoveView } from './medium.view.js'
import { PAPER_RULES } from './paper.rules.js'

interface MoveRow {
  readonly medium_id: string
  readonly place_id: string
  readonly moved_by: string | null
  readonly moved_at: Date
}

/** Where each medium lay, last first; nothing of it for a witness who oversees nothing. */
export async function findMoves(
  work: AnyWork,
  mediumIds: readonly string[],
): Promise<ReadonlyMap<string, MediumMoveView[]>> {
  if (!PAPER_RULES.seesAll(staffOf(work.actor))) return new Map()
  const rows = await work.rows<MoveRow>(
    'find-medium-moves',
    `select medium_id, place_id, moved_by, moved_at from jikimi.medium_move
     where medium_id = any ($1::uuid[]) order by medium_id, seq desc`,
    [mediumIds],
  )
  const moves = Map.groupBy(rows, ({ medium_id }) => medium_id)
  return new Map(mediumIds.map((id) => [id, (moves.get(id) ?? []).map(moveView)]))
}

/** The numbers of the cases that each medium is known to bear, for who oversees; a number names nobody. */
export async function findCaseNumbers(
  work: AnyWork,
  mediumIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (!PAPER_RULES.seesAll(staffOf(work.actor))) return new Map()
  const rows = await work.rows<{ medium_id: string; case_number: string }>(
    'find-medium-cases',
    'select medium_id, case_number from jikimi.medium_case where medium_id = any ($1::uuid[]) order by case_number',
    [mediumIds],
  )
  const cases = Map.groupBy(rows, ({ medium_id }) => medium_id)
  return new Map(mediumIds.map((id) => [id, (cases.get(id) ?? []).map(({ case_number }) => case_number)]))
}

const moveView = ({ moved_at, place_id, moved_by }: MoveRow): MediumMoveView =>
  viewOf(MediumMoveView, { movedAt: moved_at, placeId: place_id, movedById: moved_by })
