import type { StorageLock } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { PAPER_RULES } from './paper.rules.js'
import { StorageKeyHandoverView, StoragePlaceView } from './storage-place.view.js'

interface Row {
  readonly id: string
  readonly name: string
  readonly room: string
  readonly lock: StorageLock
  readonly media: number
  readonly holder_id: string
  readonly opened_at: Date
  readonly ended_at: Date | null
  readonly version: number
}

const SELECT = `select id, name, room, lock, media, holder_id, opened_at, ended_at, version from jikimi.storage_place`

/** Places in use first, by name; at most 500: a company has few. */
export async function listPlaces(work: ReadingWork): Promise<StoragePlaceView[]> {
  const rows = await work.rows<Row>(
    'list-storage-places',
    `${SELECT} order by ended_at is not null, name, opened_at limit 500`,
    [],
  )
  return rows.map(placeView)
}

/** @throws Refusal NOT_FOUND */
export async function readPlace(work: AnyWork, id: string): Promise<StoragePlaceView> {
  const place = isId(id) ? (await findPlaces(work, [id])).get(id) : undefined
  if (!place) throw notFound()
  return place
}

export async function findPlaces(
  work: AnyWork,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoragePlaceView>> {
  const rows = await work.rows<Row>('find-storage-places', `${SELECT} where id = any ($1::uuid[])`, [ids])
  return new Map(rows.map((row) => [row.id, placeView(row)]))
}

interface KeyRow {
  readonly place_id: string
  readonly holder_id: string
  readonly handed_by: string | null
  readonly handed_at: Date
}

/** Who held the key of each place, last first; nothing of it for a witness who oversees nothing. */
export async function findKeyHandovers(
  work: AnyWork,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, StorageKeyHandoverView[]>> {
  if (!PAPER_RULES.seesAll(staffOf(work.actor))) return new Map()
  const rows = await work.rows<KeyRow>(
    'find-key-handovers',
    `select place_id, holder_id, handed_by, handed_at from jikimi.storage_key
     where place_id = any ($1::uuid[]) order by place_id, seq desc`,
    [placeIds],
  )
  const views = Map.groupBy(rows, ({ place_id }) => place_id)
  return new Map(placeIds.map((id) => [id, (views.get(id) ?? []).map(handoverView)]))
}

const placeView = (row: Row): StoragePlaceView =>
  viewOf(StoragePlaceView, {
    id: row.id,
    name: row.name,
    room: row.room,
    lock: row.lock,
    media: row.media,
    openedAt: row.opened_at,
    endedAt: row.ended_at,
    version: row.version,
    holderId: row.holder_id,
  })

const handoverView = ({ handed_at, holder_id, handed_by }: KeyRow): StorageKeyHandoverView =>
  viewOf(StorageKeyHandoverView, { handedAt: handed_at, holderId: holder_id, handedById: handed_by })
