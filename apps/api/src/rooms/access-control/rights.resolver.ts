import { CalendarDayScalar } from '@jikimi/schema'
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { RightsHistoryFilterInput, SignRightsReviewInput } from './access-control.inputs.js'
import { listRightsHistory } from './list-rights-history.js'
import { readReachReport } from './reach-report.js'
import { ReachReportView } from './reach-report.view.js'
import { RightsEntryConnectionView } from './rights-history.view.js'
import { RightsReviewsView, RightsReviewView } from './rights-review.view.js'
import { listRightsReviews } from './rights-reviews.js'
import { signRightsReview } from './sign-rights-review.js'

@Resolver()
export class RightsResolver {
  @Query(() => ReachReportView, { description: 'Who could reach what on a day; not in the future.' })
  @Requires('reach-report:read')
  reachReport(
    @Arg('day', () => CalendarDayScalar) day: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<ReachReportView> {
    return operation.read((work) => readReachReport(work, day))
  }

  @Query(() => RightsEntryConnectionView, { description: 'The history of rights, newest first.' })
  @Requires('rights-history:list')
  rightsHistory(
    @Arg('filter', () => RightsHistoryFilterInput, { nullable: true }) filter: RightsHistoryFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsEntryConnectionView> {
    return operation.read(async (work) => listRightsHistory(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => RightsReviewsView, { description: 'The signed reviews, and when the next one is due.' })
  @Requires('rights-review:list')
  rightsReviews(@Ctx() { operation }: RequestContext): Promise<RightsReviewsView> {
    return operation.read(listRightsReviews)
  }

  @Mutation(() => RightsReviewView, {
    description: 'Signs a review of who can reach what. Needs a fresh sign-in.',
  })
  @Requires('rights-review:sign')
  signRightsReview(
    @Arg('input', () => SignRightsReviewInput) input: SignRightsReviewInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsReviewView> {
    return operation.write((work) => signRightsReview(work, input))
  }
}

@Resolver(() => RightsReviewView)
export class ReviewFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who signed it.' })
  signedBy(@Root() { signedById }: RightsReviewView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, signedById)
  }
}
