import type { DestructionGround, MediumKind, MediumState, RetentionState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import { MediumView } from './medium.view.js'

export interface MediumRow {
  readonly id: string
  readonly number: string
  readonly kind: MediumKind
  readonly label_sealed: Buffer
  readonly purpose: string
  readonly people: number
  readonly taken_on: string
  readonly state: MediumState
  readonly due_on: string | null
  readonly due_ground: DestructionGround | null
  readonly retention: RetentionState | null
  readonly is_late: boolean
  readonly place_id: string
  readonly registered_by: string
  readonly registered_at: Date
  readonly destroyed_at: Date | null
  readonly version: number
}

/** The number as it is written on the medium. */
export const MEDIUM_NUMBER = `'P-' || to_char(m.registered_at at time zone 'Asia/Seoul', 'YYYY') || '-' || lpad(m.seq::text, 6, '0')`

/** What the row rules let the actor see; the day in Seoul makes the state of retention, no job moves it on. */
export const SELECT_MEDIA = `
select * from (
  select m.id, ${MEDIUM_NUMBER} as number, m.kind, m.label_sealed, m.purpose, m.people, m.taken_on::text as taken_on,
    case when m.destroyed_at is not null then 'DESTROYED' when exists (
      select 1 from jikimi.medium_destruction d where d.medium_id = m.id and d.confirmed_at is null and d.declined_at is null)
      then 'TO_WITNESS' else 'STORED' end as state,
    r.due_on::text as due_on, r.ground as due_ground,
    case when r.medium_id is null then null when r.is_held then 'HELD' when r.is_deferred then 'DEFERRED'
      when r.due_on <= jikimi.today() then 'DUE' else 'LIVING' end as retention,
    coalesce(r.due_on < jikimi.today() and not r.is_held and not r.is_deferred, false) as is_late,
    m.place_id, m.registered_by, m.registered_at, m.destroyed_at, m.version
  from jikimi.medium m left join jikimi.media_due() r on r.medium_id = m.id) m`

export const mediumView = (row: MediumRow): MediumView =>
  viewOf(MediumView, {
    id: row.id,
    number: row.number,
    kind: row.kind,
    purpose: row.purpose,
    people: row.people,
    takenOn: row.taken_on,
    state: row.state,
    dueOn: row.due_on,
    dueGround: row.due_ground,
    retention: row.retention,
    isLate: row.is_late,
    registeredAt: row.registered_at,
    destroyedAt: row.destroyed_at,
    version: row.version,
    placeId: row.place_id,
    registeredById: row.registered_by,
    sealedLabel: row.label_sealed,
  })
