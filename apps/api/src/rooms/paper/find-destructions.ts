import type { DestructionGround, DestructionMethod } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { PAPER_RULES } from './paper.rules.js'
import { type MediumDestructionConnectionView, MediumDestructionView } from './medium-destruction.view.js'

interface Row {
  readonly id: string
  readonly medium_id: string
  readonly method: DestructionMethod
  readonly ground: DestructionGround
  readonly destroyed_on: string
  readonly due_on: string
  readonly people_left: number
  readonly where_sealed: Buffer
  readonly recorded_by: string
  readonly recorded_at: Date
  readonly witness_id: string
  readonly confirmed_at: Date | null
  readonly declined_by: string | null
  readonly declined_at: Date | null
}

const SELECT = `
select id, medium_id, method, ground, destroyed_on::text as destroyed_on, due_on::text as due_on, people_left, where_sealed,
  recorded_by, recorded_at, witness_id, confirmed_at, declined_by, declined_at
from jikimi.medium_destruction`

/** The register of paper and other media: what a witness confirmed, last first. Both days included. */
export async function listPaperRegister(
  work: ReadingWork,
  { from, until }: { readonly from: string | null; readonly until: string | null },
  page: PageRequest,
): Promise<MediumDestructionConnectionView> {
  const rows = await work.rows<Row>(
    'list-paper-register',
    `${SELECT} where confirmed_at is not null
       and ($1::date is null or destroyed_on >= $1) and ($2::date is null or destroyed_on <= $2)
       and ($3::timestamptz is null or (confirmed_at, id) < ($3::timestamptz, $4::uuid))
     order by confirmed_at desc, id desc limit $5`,
    [from, until, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  return connectionOf(page, rows.map(destructionView), ({ confirmedAt, id }) => ({ at: confirmedAt!, id }))
}

/** All of each medium, last first; for who oversees nothing, what they are asked to witness. */
export async function findDestructions(
  work: AnyWork,
  mediumIds: readonly string[],
): Promise<ReadonlyMap<string, MediumDestructionView[]>> {
  const actor = staffOf(work.actor)
  const witness = PAPER_RULES.seesAll(actor) ? null : actor.accountId
  const rows = await work.rows<Row>(
    'find-medium-destructions',
    `${SELECT} where medium_id = any ($1::uuid[]) and ($2::uuid is null or witness_id = $2)
     order by medium_id, recorded_at desc, id desc`,
    [mediumIds, witness],
  )
  const views = Map.groupBy(rows, ({ medium_id }) => medium_id)
  return new Map(mediumIds.map((id) => [id, (views.get(id) ?? []).map(destructionView)]))
}

const destructionView = (row: Row): MediumDestructionView =>
  viewOf(MediumDestructionView, {
    id: row.id,
    method: row.method,
    ground: row.ground,
    destroyedOn: row.destroyed_on,
    dueOn: row.due_on,
    peopleLeft: row.people_left,
    recordedAt: row.recorded_at,
    confirmedAt: row.confirmed_at,
    declinedAt: row.declined_at,
    mediumId: row.medium_id,
    recordedById: row.recorded_by,
    witnessId: row.witness_id,
    declinedById: row.declined_by,
    sealedWhere: row.where_sealed,
  })
