import { CalendarDayScalar } from '@jikimi/schema'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { commentInspection } from './comment-inspection.js'
import { readInspection } from './find-inspections.js'
import { InspectionMonthView, InspectionView } from './inspection.view.js'
import { CommentInspectionInput, SignInspectionInput } from './inspections.inputs.js'
import { listInspectionMonths } from './list-inspection-months.js'
import { monthToCheck } from './month-to-check.js'
import { prepareInspection } from './prepare-inspection.js'
import { signInspection } from './sign-inspection.js'

@Resolver()
export class InspectionsResolver {
  @Query(() => [InspectionMonthView], {
    description: "Every month that is over, newest first, from the installation's first.",
  })
  @Requires('inspection:list')
  inspections(@Ctx() { operation }: RequestContext): Promise<InspectionMonthView[]> {
    return operation.read(listInspectionMonths)
  }

  @Query(() => InspectionView, { nullable: true, description: 'One inspection.' })
  @Requires('inspection:read')
  inspection(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<InspectionView> {
    return operation.read((work) => readInspection(work, id))
  }

  @Mutation(() => InspectionView, {
    description: 'Computes the pack of a month that is over; anew as long as it is not signed.',
  })
  @Requires('inspection:prepare')
  async prepareInspection(
    @Arg('month', () => CalendarDayScalar, { description: 'The first day of the month.' }) month: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<InspectionView> {
    const check = await operation.read((work) => monthToCheck(work, month))
    operation.release()
    const found = await check()
    return operation.write((work) => prepareInspection(work, month, found))
  }

  @Mutation(() => InspectionView, { description: 'Comments on an inspection that is not signed yet.' })
  @Requires('inspection:comment')
  commentInspection(
    @Arg('input', () => CommentInspectionInput) input: CommentInspectionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InspectionView> {
    return operation.write((work) => commentInspection(work, input))
  }

  @Mutation(() => InspectionView, {
    description: 'Signs exactly what was looked at; never what oneself prepared. Needs a fresh sign-in.',
  })
  @Requires('inspection:sign')
  signInspection(
    @Arg('input', () => SignInspectionInput) input: SignInspectionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InspectionView> {
    return operation.write((work) => signInspection(work, input))
  }
}
