import type { TrainingMethod } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { type TrainingCourseConnectionView, TrainingCourseView } from './training.view.js'

interface Row {
  readonly id: string
  readonly title: string
  readonly audience: string
  readonly purpose: string
  readonly content: string
  readonly held_on: string
  readonly method: TrainingMethod
  readonly planned_by: string
  readonly planned_at: Date
  readonly cancelled_at: Date | null
  readonly version: number
}

const SELECT = `
select id, title, audience, purpose, content, held_on::text as held_on, method, planned_by, planned_at, cancelled_at, version
from jikimi.training_course`

export async function listCourses(work: ReadingWork, page: PageRequest): Promise<TrainingCourseConnectionView> {
  const rows = await work.rows<Row>(
    'list-courses',
    `${SELECT} where $1::timestamptz is null or (planned_at, id) < ($1::timestamptz, $2::uuid)
     order by planned_at desc, id desc limit $3`,
    [page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  return connectionOf(page, rows.map(courseView), (view) => ({ at: view.plannedAt, id: view.id }))
}

/** @throws Refusal NOT_FOUND, for an id that is none too. */
export async function courseById(work: AnyWork, id: string): Promise<TrainingCourseView> {
  const [row] = isId(id) ? await work.rows<Row>('course-by-id', `${SELECT} where id = $1`, [id]) : []
  if (!row) throw notFound()
  return courseView(row)
}

const courseView = (row: Row): TrainingCourseView =>
  viewOf(TrainingCourseView, {
    id: row.id,
    title: row.title,
    audience: row.audience,
    purpose: row.purpose,
    content: row.content,
    heldOn: row.held_on,
    method: row.method,
    plannedAt: row.planned_at,
    cancelledAt: row.cancelled_at,
    version: row.version,
    plannedById: row.planned_by,
  })
