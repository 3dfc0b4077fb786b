import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { EndStandingApprovalInput, GrantStandingApprovalInput } from './runs.inputs.js'
import { StandingApprovalView } from './standing-approval.view.js'
import { endApproval, grantApproval, listApprovals } from './standing-approvals.js'

@Resolver()
export class StandingApprovalsResolver {
  @Query(() => [StandingApprovalView], { description: 'The last hundred standing approvals, newest first.' })
  @Requires('standing-approval:list')
  standingApprovals(@Ctx() { operation }: RequestContext): Promise<StandingApprovalView[]> {
    return operation.read(listApprovals)
  }

  @Mutation(() => StandingApprovalView, {
    description: 'Approves that what merely expires be destroyed day by day. Needs a fresh sign-in. @law PIPA 21①',
  })
  @Requires('standing-approval:grant')
  grantStandingApproval(
    @Arg('input', () => GrantStandingApprovalInput) input: GrantStandingApprovalInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StandingApprovalView> {
    return operation.write((work) => grantApproval(work, input))
  }

  @Mutation(() => StandingApprovalView, { description: 'Ends a standing approval at once.' })
  @Requires('standing-approval:end')
  endStandingApproval(
    @Arg('input', () => EndStandingApprovalInput) input: EndStandingApprovalInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StandingApprovalView> {
    return operation.write((work) => endApproval(work, input))
  }
}

@Resolver(() => StandingApprovalView)
export class StandingApprovalFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who gave it.' })
  approvedBy(
    @Root() { approvedById }: StandingApprovalView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, approvedById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who ended it.' })
  async endedBy(
    @Root() { endedById }: StandingApprovalView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return endedById ? loadAccount(operation, endedById) : null
  }
}
