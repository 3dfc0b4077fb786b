import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { cancelCourse } from './cancel-course.js'
import { changeCourse } from './change-course.js'
import { enterAttendance } from './enter-attendance.js'
import { exportTrainingEvidence } from './export-training-evidence.js'
import { courseById, listCourses } from './find-courses.js'
import { listTrainingDue } from './find-training-due.js'
import { planCourse } from './plan-course.js'
import {
  ChangeCourseInput,
  CourseInput,
  EnterAttendanceInput,
  ExportTrainingEvidenceInput,
  PlanCourseInput,
  VoidAttendanceInput,
} from './training.inputs.js'
import {
  TrainingCourseConnectionView,
  TrainingCourseView,
  TrainingDueView,
  TrainingEvidenceView,
} from './training.view.js'
import { voidAttendance } from './void-attendance.js'

@Resolver()
export class TrainingResolver {
  @Query(() => TrainingCourseConnectionView, { description: 'The training courses, newest first.' })
  @Requires('training:list')
  trainingCourses(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrainingCourseConnectionView> {
    return operation.read(async (work) => listCourses(work, pageRequest(first, after)))
  }

  @Query(() => TrainingCourseView, { description: 'One training course.' })
  @Requires('training:list')
  trainingCourse(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<TrainingCourseView> {
    return operation.read((work) => courseById(work, id))
  }

  @Query(() => [TrainingDueView], { description: "Until when each handler's attendance is in date, soonest first." })
  @Requires('training:list')
  trainingDue(@Ctx() { operation }: RequestContext): Promise<TrainingDueView[]> {
    return operation.read(listTrainingDue)
  }

  @Mutation(() => TrainingCourseView, { description: 'Plans a training course.' })
  @Requires('training:plan')
  planCourse(
    @Arg('input', () => PlanCourseInput) input: PlanCourseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrainingCourseView> {
    return operation.write((work) => planCourse(work, input))
  }

  @Mutation(() => TrainingCourseView, { description: "Changes a course that nobody's attendance is entered for." })
  @Requires('training:plan')
  changeCourse(
    @Arg('input', () => ChangeCourseInput) input: ChangeCourseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrainingCourseView> {
    return operation.write((work) => changeCourse(work, input))
  }

  @Mutation(() => TrainingCourseView, { description: "Cancels a course that nobody's attendance is entered for." })
  @Requires('training:plan')
  cancelCourse(
    @Arg('input', () => CourseInput) input: CourseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrainingCourseView> {
    return operation.write((work) => cancelCourse(work, input))
  }

  @Mutation(() => TrainingCourseView, { description: 'Enters who attended a course; never oneself.' })
  @Requires('training:attend')
  enterAttendance(
    @Arg('input', () => EnterAttendanceInput) input: EnterAttendanceInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrainingCourseView> {
    return operation.write((work) => enterAttendance(work, input))
  }

  @Mutation(() => TrainingCourseView, {
    description: "Voids an attendance that was entered by mistake; never one's own.",
  })
  @Requires('training:attend')
  voidAttendance(
    @Arg('input', () => VoidAttendanceInput) { attendanceId }: VoidAttendanceInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrainingCourseView> {
    return operation.write((work) => voidAttendance(work, attendanceId))
  }

  @Mutation(() => TrainingEvidenceView, {
    description: 'Courses and who attended them, as a file. Needs a fresh sign-in.',
  })
  @Requires('training:export')
  exportTrainingEvidence(
    @Arg('input', () => ExportTrainingEvidenceInput) input: ExportTrainingEvidenceInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrainingEvidenceView> {
    return operation.write((work) => exportTrainingEvidence(work, input))
  }
}
