import { defineEntity, p } from '@mikro-orm/postgresql'
import { TrainingCourse } from './training-course.js'

export const TrainingCourseMapping = defineEntity({
  class: TrainingCourse,
  tableName: 'training_course',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    title: p.text(),
    audience: p.text(),
    purpose: p.text(),
    content: p.text(),
    heldOn: p.date().fieldName('held_on'),
    method: p.text().$type<TrainingCourse['method']>(),
    plannedBy: p.uuid().fieldName('planned_by'),
    plannedAt: p.datetime().fieldName('planned_at'),
    cancelledAt: p.datetime().fieldName('cancelled_at').nullable(),
    cancelledBy: p.uuid().fieldName('cancelled_by').nullable(),
    version: p.integer().version(),
  },
})
