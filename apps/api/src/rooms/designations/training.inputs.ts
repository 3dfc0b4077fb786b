import { CalendarDayScalar, type TrainingMethod } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { TrainingMethodEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'A course to be planned.' })
export class PlanCourseInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { description: 'For whom it is.' })
  audience!: string

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string

  @Field(() => String, { description: 'What it teaches.' })
  content!: string

  @Field(() => CalendarDayScalar, { description: 'The day on which it is held.' })
  heldOn!: string

  @Field(() => TrainingMethodEnum, { description: 'How it is held.' })
  method!: TrainingMethod
}

@InputType({ description: 'A course as it shall be.' })
export class ChangeCourseInput extends PlanCourseInput {
  @Field(() => ID, { description: "A course that nobody's attendance is entered for." })
  courseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'Which course.' })
export class CourseInput {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'Who attended a course.' })
export class EnterAttendanceInput {
  @Field(() => ID, { description: 'A course whose day has come.' })
  courseId!: string

  @Field(() => [ID], { description: 'Who attended; never oneself.' })
  accountIds!: string[]
}

@InputType({ description: 'Which attendance was entered by mistake.' })
export class VoidAttendanceInput {
  @Field(() => ID, { description: "The attendance; never one's own." })
  attendanceId!: string
}

@InputType({ description: 'Which courses to show evidence of, and why.' })
export class ExportTrainingEvidenceInput {
  @Field(() => CalendarDayScalar, { description: 'Courses from this day' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'until this one.' })
  until!: string

  @Field(() => String, { description: 'What it is needed for; it is kept in the access record.' })
  reason!: string
}
