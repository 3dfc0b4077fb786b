import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { findAttendances } from './find-attendances.js'
import { AttendanceView, TrainingCourseView, TrainingDueView } from './training.view.js'

const attendances = batched(findAttendances)

@Resolver(() => TrainingCourseView)
export class CourseFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who planned it.' })
  plannedBy(
    @Root() { plannedById }: TrainingCourseView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, plannedById)
  }

  @FieldResolver(() => [AttendanceView], { description: 'Who attended, voided entries included.' })
  async attendances(
    @Root() { id }: TrainingCourseView,
    @Ctx() { operation }: RequestContext,
  ): Promise<AttendanceView[]> {
    return (await attendances(operation, id)) ?? []
  }
}

@Resolver(() => AttendanceView)
export class AttendanceFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who attended.' })
  account(@Root() { accountId }: AttendanceView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who entered it: another person.' })
  enteredBy(@Root() { enteredById }: AttendanceView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, enteredById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who voided it.' })
  async voidedBy(
    @Root() { voidedById }: AttendanceView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return voidedById ? loadAccount(operation, voidedById) : null
  }
}

@Resolver(() => TrainingDueView)
export class DueFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'A handler with a designation in force or to come.' })
  account(@Root() { accountId }: TrainingDueView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }
}
